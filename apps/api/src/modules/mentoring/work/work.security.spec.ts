import { listAuditEntries } from '@understudy/contracts/audit';
import {
  changeMentorship,
  getMentorship,
  listLineMentorships,
  listMentorshipsOfPerson,
  stepMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import {
  addMentorshipGoal,
  answerHealthCheck,
  changeMentorshipNote,
  getMentoringOverview,
  getMentorshipWork,
  giveMentorshipFeedback,
  planMentorshipSession,
  removeMentorshipNote,
  settleAttention,
  writeMentorshipNote,
} from '@understudy/contracts/mentoring-work';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { callWith } from '../../../../test/refusals/contract-call.js';
import { allContracts } from '../../../common/openapi/all-contracts.js';
import { mentoringCompany, wholeMentorship } from '../testing/mentoring-company.js';
import { oneNight } from '../testing/one-night.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof mentoringCompany>>;
let callers: Record<'mia' | 'coach' | 'lead' | 'head' | 'max' | 'admin' | 'ada', ReturnType<TestApp['as']>>;
let mentorshipId = '';
let outsideId = '';
const canary = 'the-canary-between-two';
beforeAll(async () => {
  app = await startTestApp();
  company = await mentoringCompany(app);
  const { id, people } = company;
  const running = (mentorId: string, menteeId: string) =>
    app.tenants.run({ organisationId: id }, async (tx) => {
      await tx.sql`
        insert into mentor_profile (organisation_id, person_id, external, help, languages, time_zone, capacity, created_on)
        values (${id}::uuid, ${mentorId}::uuid, ${mentorId === people.guide}, 'help', '{en}', 'UTC', 2, '2024-01-01')`;
      const [row] = await tx.sql<{ id: string }>`
        insert into mentorship (organisation_id, mentor_id, mentee_id, origin, status, words, proposed_on, answer_by,
                                mentor_accepted_on, mentee_accepted_on, starts_on)
        values (${id}::uuid, ${mentorId}::uuid, ${menteeId}::uuid, 'mentee', 'active',
                ${mentorId === people.guide ? '' : canary}, current_date - 40,
                current_date, current_date - 40, current_date - 40, current_date - 40) returning id::text as id`;
      return row?.id ?? '';
    });
  mentorshipId = await running(people.coach, people.mia);
  // The guide is from outside here: no employment, and a role of their own.
  await app.tenants.run(
    { organisationId: id },
    (tx) => tx.sql`delete from employment where person_id = ${people.guide}::uuid`,
  );
  outsideId = await running(people.guide, people.max);
  const as = async (key: 'mia' | 'coach' | 'lead' | 'head' | 'max') => app.as(await company.signIn(key));
  callers = {
    mia: await as('mia'),
    coach: await as('coach'),
    lead: await as('lead'),
    head: await as('head'),
    max: await as('max'),
    admin: app.as(company.admin),
    ada: app.as(await company.signIn('guide', 'mentor')),
  };
});
afterAll(() => app.close());

const params = () => ({ mentorshipId });
const others = ['lead', 'head', 'max', 'admin', 'ada'] as const;

describe('what is between the two', () => {
  it('is read by the two, and a private note by its author alone', async () => {
    const keyed = { headers: { 'idempotency-key': 'one-goal-of-ours' } };
    const goal = { params: params(), body: { text: `${canary} goal`, dueOn: null } };
    const written = await callers.mia.ok(addMentorshipGoal, goal, keyed);
    expect(await callers.mia.ok(addMentorshipGoal, goal, keyed)).toEqual(written);
    expect(Object.keys(written)).toEqual(['id']);
    const session = { startsAt: '2999-01-01T10:00:00Z', minutes: 45, place: 'Room 4', link: '', about: canary };
    await callers.coach.ok(planMentorshipSession, { params: params(), body: session });
    await callers.mia.ok(writeMentorshipNote, { params: params(), body: { text: `${canary} shared`, shared: true } });
    const mine = { params: params(), body: { text: `${canary} private`, shared: false } };
    const once = { headers: { 'idempotency-key': 'one-note-of-mine' } };
    const note = await callers.mia.ok(writeMentorshipNote, mine, once);
    expect(await callers.mia.ok(writeMentorshipNote, mine, once)).toEqual(note);
    const at = { ...params(), mentorshipNoteId: note.id };
    const same = { text: `${canary} private`, shared: false, version: 1 };
    await callers.mia.ok(
      changeMentorshipNote,
      { params: at, body: same },
      { headers: { 'idempotency-key': 'a-changed-note' } },
    );
    const texts = async (who: 'mia' | 'coach') =>
      (await callers[who].ok(getMentorshipWork, { params: params() })).notes.map(({ text }) => text);
    expect(await texts('mia')).toEqual([`${canary} private`, `${canary} shared`]);
    expect(await texts('coach')).toEqual([`${canary} shared`]);
    expect((await callers.mia.ok(getMentorshipWork, { params: params() })).goals).toHaveLength(1);
  });

  it('is read by nobody else, whatever they ask and whoever they are', async () => {
    for (const who of others) {
      const answer = await callers[who].call(getMentorshipWork, { params: params() });
      expect([who, answer.status]).toEqual([who, who === 'admin' ? 403 : 404]);
      for (const { contract } of allContracts) {
        if (contract.method !== 'GET' || contract.permission === 'public' || contract.produces === 'text/event-stream')
          continue;
        const ids: Readonly<Record<string, string>> = {
          mentorshipId,
          personId: company.people.mia,
          mentorId: company.people.coach,
        };
        const { text } = await callWith(callers[who], contract, {
          params: (field) => ids[field] ?? mentorshipId,
          rest: () => company.people.mia,
        });
        expect([who, contract.path, text.includes(canary)]).toEqual([who, contract.path, false]);
      }
    }
    await app.settle();
    const traces = await app.tenants.read({ organisationId: company.id }).sql<{ text: string }>`
      select payload::text as text from domain_event union all select response::text from idempotency_key
      union all select payload::text from background_job`;
    expect(traces.filter(({ text }) => text?.includes(canary))).toEqual([]);
    expect((await app.mails()).filter(({ text, subject }) => (text + subject).includes(canary))).toEqual([]);
    expect(
      (await callers.admin.ok(listAuditEntries)).items.filter(({ name }) => name === 'mentorship.changed'),
    ).toEqual([]);
  });

  it('makes no event where it is for its author alone, neither written nor taken away', async () => {
    const events = async () =>
      (await app.tenants.read({ organisationId: company.id }).sql`select id from domain_event`).length;
    const before = await events();
    const { id } = await callers.coach.ok(writeMentorshipNote, {
      params: params(),
      body: { text: 'For me.', shared: false },
    });
    await callers.coach.ok(removeMentorshipNote, { params: { ...params(), mentorshipNoteId: id } });
    expect(await events()).toBe(before);
  });

  it('is changed by whoever wrote it, and not taken back from who has read it', async () => {
    const { notes } = await callers.mia.ok(getMentorshipWork, { params: params() });
    const shared = notes.find(({ shared }) => shared);
    const at = { ...params(), mentorshipNoteId: shared?.id ?? '' };
    const body = { text: 'other', shared: true, version: shared?.version ?? 0 };
    expect((await callers.coach.refused(changeMentorshipNote, { params: at, body })).code).toBe('not-found');
    expect((await callers.coach.refused(removeMentorshipNote, { params: at })).code).toBe('not-found');
    expect(
      (await callers.mia.refused(changeMentorshipNote, { params: at, body: { ...body, shared: false } })).code,
    ).toBe('conflict');
    await callers.mia.ok(removeMentorshipNote, { params: at });
  });
});

describe('that a mentorship exists', () => {
  it('is known to the line only while the mentee shows it', async () => {
    const { people } = company;
    const known = async (who: 'lead' | 'head' | 'max' | 'admin' | 'coach') =>
      (await callers[who].ok(listMentorshipsOfPerson, { params: { personId: people.mia } })).items.map(
        ({ mentor }) => mentor.name,
      );
    const ofLine = async (who: Parameters<typeof known>[0]) =>
      (await callers[who].ok(listLineMentorships)).items.map(({ mentor, mentee }) => [mentor.name, mentee.name]);
    expect(await Promise.all([ofLine('lead'), ofLine('head'), ofLine('admin')])).toEqual([[], [], []]);
    expect(await Promise.all([known('lead'), known('head'), known('max'), known('admin'), known('coach')])).toEqual([
      [],
      [],
      [],
      ['coach'],
      ['coach'],
    ]);
    const { version } = await wholeMentorship(callers.mia, mentorshipId);
    await callers.mia.ok(changeMentorship, { params: params(), body: { version, shownToLine: true } });
    expect(await Promise.all([known('lead'), known('head'), known('max')])).toEqual([['coach'], ['coach'], []]);
    expect(await Promise.all([ofLine('lead'), ofLine('head'), ofLine('max'), ofLine('coach')])).toEqual([
      [['coach', 'mia']],
      [['coach', 'mia']],
      [],
      [],
    ]);
    const shown = await callers.lead.ok(getMentorship, { params: params() });
    expect(shown).toMatchObject({ relation: 'line', mentor: { name: 'coach' }, mentee: { name: 'mia' } });
    expect(Object.keys(shown).sort()).toEqual(['cadence', 'external', 'id', 'mentee', 'mentor', 'relation', 'since']);
    expect((await callers.lead.refused(getMentorshipWork, { params: params() })).code).toBe('not-allowed');
    await app.tenants.run(
      { organisationId: company.id },
      (tx) => tx.sql`
      delete from reporting_closure where person_id = ${people.mia}::uuid and leader_id = ${people.lead}::uuid`,
    );
    expect((await callers.lead.refused(getMentorship, { params: params() })).code).toBe('not-found');
    expect(await known('lead')).toEqual([]);
    expect(await ofLine('lead')).toEqual([]);
  });
});

describe('somebody from outside', () => {
  it('sees their own mentorships, and is refused everything else of the product', async () => {
    expect(await callers.ada.ok(getMentorship, { params: { mentorshipId: outsideId } })).toMatchObject({
      relation: 'mentor',
    });
    const allowed = new Set(['session.own', 'mentoring.own', 'notifications.own', 'calendar.own']);
    for (const { name, contract } of allContracts) {
      if (contract.permission === 'public' || allowed.has(contract.permission)) continue;
      const answer = await callWith(callers.ada, contract, {
        params: () => company.people.mia,
        rest: () => company.people.mia,
      });
      expect([name, answer.status]).toEqual([name, 403]);
    }
  });

  it('sees nothing any more once the mentorship, or their sign-in, has ended for good', async () => {
    const at = { mentorshipId: outsideId };
    const { version } = await wholeMentorship(callers.ada, outsideId);
    await callers.ada.ok(stepMentorship, { params: at, body: { version, step: 'complete' } });
    expect(
      (await callers.ada.refused(addMentorshipGoal, { params: at, body: { text: 'later', dueOn: null } })).code,
    ).toBe('not-allowed');
    await app.system.run(
      (tx) => tx.sql`
      update membership set ended_at = now() where organisation_id = ${company.id}::uuid and role = 'mentor'`,
    );
    expect((await callers.ada.call(getMentorship, { params: at })).status).toBe(401);
  });
});

describe('how it goes', () => {
  it('is asked of both, told to nobody, and to the team only by who agrees', async () => {
    await oneNight(app, company);
    const { health } = await callers.mia.ok(getMentorshipWork, { params: params() });
    expect(health).toMatchObject({ askedOn: company.actor.today, answer: null });
    const say = (mayTell: boolean) => ({
      params: params(),
      body: { answer: 'stuck' as const, words: canary, mayTell },
    });
    await callers.coach.ok(answerHealthCheck, say(false));
    expect((await callers.admin.ok(getMentoringOverview)).attention).toEqual([]);
    expect((await callers.mia.ok(getMentorshipWork, { params: params() })).health?.answer).toBeNull();
    await callers.mia.ok(answerHealthCheck, say(true));
    const { attention } = await callers.admin.ok(getMentoringOverview);
    expect(attention.map(({ saidBy, answer, words }) => [saidBy.name, answer, words])).toEqual([
      ['mia', 'stuck', canary],
    ]);
    await callers.admin.ok(settleAttention, { params: params() });
    expect((await callers.admin.ok(getMentoringOverview)).attention).toEqual([]);
    expect((await callers.mia.refused(answerHealthCheck, say(true))).code).toBe('not-allowed');
  });

  it('is said once at the end, and shown for groups that are large enough', async () => {
    const { version } = await wholeMentorship(callers.mia, mentorshipId);
    const body = { fit: 1, worth: 2, again: false };
    expect((await callers.mia.refused(giveMentorshipFeedback, { params: params(), body })).code).toBe('not-allowed');
    await callers.mia.ok(stepMentorship, { params: params(), body: { version, step: 'complete' } });
    await callers.mia.ok(giveMentorshipFeedback, { params: params(), body });
    expect((await callers.mia.refused(giveMentorshipFeedback, { params: params(), body })).code).toBe('not-allowed');
    const shown = async () => (await callers.admin.ok(getMentoringOverview)).feedback;
    await answers(1, 9);
    expect(await shown()).toEqual({ fit: null, worth: null, again: null });
  });

  it('grows by whole groups of people, of whom each counts once, whatever an admin sets the smallest group to', async () => {
    await answers(9, 9, 'mia');
    const underThreshold = async (smallest: number) => {
      await app.tenants.run(
        { organisationId: company.id },
        (tx) => tx.sql`update organisation set privacy_threshold = ${smallest}::int`,
      );
      return (await callers.admin.ok(getMentoringOverview)).feedback.fit;
    };
    expect(await underThreshold(5)).toBeNull();
    await answers(3, 9);
    const five = await underThreshold(5);
    expect([five?.answers, await underThreshold(6), await underThreshold(7)]).toEqual([5, null, null]);
    await answers(4, 5);
    expect(await underThreshold(5)).toEqual(five);
    await answers(1, 2);
    expect((await underThreshold(5))?.answers).toBe(10);
  });
});

/** Lets so many more answers be there, of as many people or of one, of a day that is over. */
const answers = async (more: number, daysAgo: number, of: 'others' | 'mia' = 'others'): Promise<void> => {
  const { id, people } = company;
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`
      with ended as (
        insert into mentorship (organisation_id, mentor_id, mentee_id, origin, status, proposed_on, answer_by,
                                mentor_accepted_on, mentee_accepted_on, starts_on, ended_on)
        select ${id}::uuid, ${people.coach}::uuid, ${people.mia}::uuid, 'round', 'completed', day, day, day, day, day, day
          from generate_series(1, ${more}::int), (select current_date as day) today returning id), other as (
        insert into person (organisation_id, id, employee_number, name)
        select ${id}::uuid, id, id, 'Somebody' from ended where ${of} = 'others' returning id)
      insert into mentorship_feedback (organisation_id, mentorship_id, person_id, fit, worth, again, given_on)
      select ${id}::uuid, id, coalesce(other.id, ${people.mia}::uuid), 1 + (random() * 4)::int, 3, true, current_date - ${daysAgo}::int
        from ended left join (select id from other) other using (id)`;
    await tx.sql`update mentorship_feedback set given_on = current_date - 9 where given_on = current_date`;
  });
};
