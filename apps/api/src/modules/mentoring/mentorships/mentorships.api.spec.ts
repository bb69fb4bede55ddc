import {
  changeMyMentorProfile,
  endExternalMentor,
  inviteExternalMentor,
  listMentors,
} from '@understudy/contracts/mentoring';
import {
  askMentor,
  changeMentorship,
  changeMyMentoringRequest,
  getMyMentoringRequest,
  listLineMentorships,
  listMentoringRequests,
  listMentorships,
  proposeMentorship,
  stepMentorship,
  withdrawMyMentoringRequest,
} from '@understudy/contracts/mentoring-mentorships';
import { recordLeaving } from '@understudy/contracts/people';
import { field, readArranged } from '../../../../test/arranged-walk.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { TestOrganisation } from '../../../../test/organisation-builder.js';
import { firstProfile, mentoringCompany, offer, wholeMentorship } from '../testing/mentoring-company.js';
import { oneNight } from '../testing/one-night.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

type Company = Awaited<ReturnType<typeof mentoringCompany>>;
type Key = Company extends TestOrganisation<infer K> ? K : never;
const callers = async <Keys extends Key>(company: Company, ...keys: Keys[]) =>
  Object.fromEntries(
    await Promise.all(keys.map(async (key) => [key, app.as(await company.signIn(key))] as const)),
  ) as Record<Keys, ReturnType<TestApp['as']>>;
const wish = {
  wish: 'Leading without authority',
  stageKey: 'tech-lead',
  skillKeys: [],
  languages: ['en'],
  timeZone: 'Europe/Lisbon',
  version: null,
};
/** Makes what was proposed so many days older, as if it had happened then. */
const earlier = (company: Company, days: number) =>
  app.tenants.run(
    { organisationId: company.id },
    (tx) => tx.sql`
    update mentorship set proposed_on = proposed_on - ${days}::int, answer_by = answer_by - ${days}::int,
                          reminded_on = reminded_on - ${days}::int, starts_on = starts_on - ${days}::int`,
  );
const step = (
  id: string,
  version: number,
  word: 'accept' | 'decline' | 'pause' | 'resume' | 'complete' | 'withdraw' | 'take-back',
) => ({
  params: { mentorshipId: id },
  body: { version, step: word },
});

describe('asking somebody to mentor me', () => {
  it('begins when both have said yes, and takes a place until it ends', async () => {
    const company = await mentoringCompany(app);
    const { mia, coach } = await callers(company, 'mia', 'coach');
    await coach.ok(changeMyMentorProfile, { body: firstProfile });
    const params = { mentorId: company.people.coach };
    const asked = await mia.ok(askMentor, { params, body: { words: 'You have done this.' } });
    expect(asked).toMatchObject({ status: 'accepted-by-mentee', relation: 'mentee', abilities: ['decline'] });
    expect((await mia.refused(askMentor, { params, body: {} })).code).toBe('conflict');
    const [waiting] = (await coach.ok(listMentorships, { query: { state: 'open' } })).items;
    expect(waiting).toMatchObject({ words: 'You have done this.', abilities: ['accept', 'decline'] });
    const begun = await coach.ok(stepMentorship, step(asked.id, asked.version, 'accept'));
    expect(begun).toMatchObject({ status: 'active', startsOn: company.actor.today });
    const seen = async () => (await mia.ok(listMentors)).items.map(({ placesFree, bar }) => [placesFree, bar]);
    expect(await seen()).toEqual([[1, 'already']]);
    const rested = await mia.ok(stepMentorship, step(asked.id, begun.version, 'pause'));
    expect(await seen()).toEqual([[1, 'already']]);
    const goesOn = await coach.ok(stepMentorship, step(asked.id, rested.version, 'resume'));
    expect((await mia.refused(stepMentorship, step(asked.id, rested.version, 'complete'))).code).toBe(
      'changed-meanwhile',
    );
    const done = await mia.ok(stepMentorship, step(asked.id, goesOn.version, 'complete'));
    expect(done).toMatchObject({ status: 'completed', abilities: ['give-feedback'] });
    expect(await seen()).toEqual([[2, null]]);
    expect((await mia.refused(stepMentorship, step(asked.id, done.version, 'resume'))).code).toBe('conflict');
  });

  it('is refused within one reporting line, in either direction and however long ago, whoever proposes it', async () => {
    const company = await mentoringCompany(app);
    const { head, lead, mia } = await callers(company, 'head', 'lead', 'mia');
    await head.ok(changeMyMentorProfile, { body: firstProfile });
    await mia.ok(changeMyMentorProfile, { body: firstProfile });
    const admin = app.as(company.admin);
    const pairs = [
      { mentorId: company.people.head, menteeId: company.people.mia },
      { mentorId: company.people.mia, menteeId: company.people.lead },
    ];
    for (const body of pairs)
      expect((await admin.refused(proposeMentorship, { body })).detail).toContain('reporting line');
    expect((await lead.refused(askMentor, { params: { mentorId: company.people.mia }, body: {} })).detail).toContain(
      'reporting line',
    );
    const until = (day: string) =>
      app.tenants.run(
        { organisationId: company.id },
        (tx) => tx.sql`
        update reporting_closure set to_on = ${day}::date where person_id = ${company.people.mia}::uuid`,
      );
    const [line] = await app.tenants.read({ organisationId: company.id }).sql<{ second: string }>`
      select (min(from_on) + 1)::text as second from reporting_closure`;
    await until(line?.second ?? '');
    for (const body of pairs) expect((await admin.refused(proposeMentorship, { body })).code).toBe('conflict');
    const [shown] = (await mia.ok(listMentors, { query: { search: 'head' } })).items;
    expect(shown).toMatchObject({ bar: 'reporting-line', abilities: [] });
  });
});

describe('whoever waits for a mentor', () => {
  it('goes back to where they were when it ends early, and freed places are offered to who waits', async () => {
    const company = await mentoringCompany(app);
    const { coach, guide, mia, max } = await callers(company, 'coach', 'guide', 'mia', 'max');
    const admin = app.as(company.admin);
    await coach.ok(changeMyMentorProfile, { body: { ...firstProfile, capacity: 1 } });
    await mia.ok(changeMyMentoringRequest, { body: wish });
    await max.ok(changeMyMentoringRequest, { body: wish });
    const waiting = async () =>
      (await admin.ok(listMentoringRequests)).items.map(({ person, offerOut }) => [person.name, offerOut]);
    expect(await waiting()).toEqual([
      ['mia', false],
      ['max', false],
    ]);
    const offered = await admin.ok(proposeMentorship, {
      body: { mentorId: company.people.coach, menteeId: company.people.mia },
    });
    await mia.ok(stepMentorship, step(offered.id, offered.version, 'accept'));
    const begun = await coach.ok(stepMentorship, step(offered.id, offered.version, 'accept'));
    expect((await mia.ok(getMyMentoringRequest)).request).toMatchObject({ status: 'matched' });
    expect(await waiting()).toEqual([['max', false]]);
    await guide.ok(changeMyMentorProfile, { body: { ...firstProfile, capacity: 1 } });
    await coach.ok(stepMentorship, step(offered.id, begun.version, 'withdraw'));
    await app.settle();
    expect(await waiting()).toEqual([
      ['mia', false],
      ['max', false],
    ]);
    await oneNight(app, company);
    expect(await waiting()).toEqual([
      ['mia', true],
      ['max', true],
    ]);
    const offers = (await admin.ok(listMentorships, { query: { scope: 'programme', state: 'open' } })).items;
    expect(offers.map(({ mentor, mentee, origin }) => [mentor.name, mentee.name, origin]).toSorted()).toEqual([
      ['coach', 'max', 'queue'],
      ['guide', 'mia', 'queue'],
    ]);
    expect((await max.ok(listMentorships)).items[0]?.reasons.map(({ code }) => code)).toEqual([
      'stage',
      'language',
      'same-hours',
    ]);
    await max.ok(withdrawMyMentoringRequest);
    expect((await max.ok(getMyMentoringRequest)).request).toBeNull();
  });

  it('is not kept waiting by who does not answer: a reminder, a word to the team, and then the next', async () => {
    const company = await mentoringCompany(app);
    const { coach, guide, mia } = await callers(company, 'coach', 'guide', 'mia');
    const admin = app.as(company.admin);
    await coach.ok(changeMyMentorProfile, { body: firstProfile });
    await guide.ok(changeMyMentorProfile, { body: firstProfile });
    await mia.ok(changeMyMentoringRequest, { body: wish });
    const { id } = await admin.ok(proposeMentorship, {
      body: { mentorId: company.people.coach, menteeId: company.people.mia },
    });
    const [own] = (await mia.ok(listMentorships)).items;
    await mia.ok(stepMentorship, step(id, own?.version ?? 0, 'accept'));
    const night = () => oneNight(app, company);
    const unanswered = async () =>
      (await admin.ok(listMentorships, { query: { scope: 'programme', state: 'unanswered' } })).items;
    await night();
    expect(await night()).toMatchObject({ reminded: 0, escalated: 0, lapsed: 0 });
    await earlier(company, 8);
    expect(await night()).toMatchObject({ reminded: 1, escalated: 0 });
    expect(await unanswered()).toEqual([]);
    await earlier(company, 5);
    expect(await night()).toMatchObject({ reminded: 0, escalated: 1, lapsed: 0 });
    expect((await unanswered()).map(({ waitingFor }) => waitingFor.map(({ name }) => name))).toEqual([['coach']]);
    await earlier(company, 5);
    expect(await night()).toMatchObject({ lapsed: 1 });
    await app.settle();
    const [next] = (await mia.ok(listMentorships, { query: { state: 'open' } })).items;
    expect(next).toMatchObject({ mentor: { name: 'guide' }, origin: 'queue', status: 'proposed' });
    expect((await wholeMentorship(mia, id)).status).toBe('lapsed');
  });

  it('is followed at the same hour by the same, whether somebody said no or nobody answered', async () => {
    const company = await mentoringCompany(app);
    const { coach, guide, mia, max } = await callers(company, 'coach', 'guide', 'mia', 'max');
    const admin = app.as(company.admin);
    for (const mentor of [coach, guide]) {
      await mentor.ok(changeMyMentorProfile, { body: { ...firstProfile, capacity: 1 } });
    }
    for (const mentee of [mia, max]) await mentee.ok(changeMyMentoringRequest, { body: wish });
    const propose = (mentorId: string, menteeId: string) =>
      admin.ok(proposeMentorship, { body: { mentorId, menteeId } });
    const declined = await propose(company.people.coach, company.people.mia);
    const lapsed = await propose(company.people.guide, company.people.max);
    await mia.ok(stepMentorship, step(declined.id, declined.version, 'decline'));
    await app.settle();
    const offers = async (state: 'open' | 'over') =>
      (await admin.ok(listMentorships, { query: { scope: 'programme', state } })).items;
    expect((await offers('open')).map(({ id }) => id)).toEqual([lapsed.id]);
    await earlier(company, 20);
    await oneNight(app, company);
    const [one, other] = (await offers('over')).map(({ id: _id, mentor: _mentor, mentee: _mentee, ...told }) => told);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 'lapsed', endedOn: null });
    expect((await offers('open')).map(({ mentor, mentee }) => `${mentor.name} ${mentee.name}`).toSorted()).toEqual([
      'coach max',
      'guide mia',
    ]);
  });

  it('loses nothing when a mentor leaves', async () => {
    const company = await mentoringCompany(app);
    const { coach, mia, max } = await callers(company, 'coach', 'mia', 'max');
    const admin = app.as(company.admin);
    await coach.ok(changeMyMentorProfile, { body: firstProfile });
    await mia.ok(changeMyMentoringRequest, { body: wish });
    const outside = { ...offer, name: 'Ada', email: 'ada@elsewhere.example', comesFrom: 'Elsewhere' };
    const { id: ada } = await admin.ok(inviteExternalMentor, { body: outside });
    const running = async (mentorId: string, menteeId: string) =>
      app.tenants.run(
        { organisationId: company.id },
        (tx) => tx.sql`
        insert into mentorship (organisation_id, mentor_id, mentee_id, request_id, origin, status, proposed_on, answer_by,
                                mentor_accepted_on, mentee_accepted_on, starts_on)
        select ${company.id}::uuid, ${mentorId}::uuid, ${menteeId}::uuid,
               (select id from mentoring_request where person_id = ${menteeId}::uuid), 'round', 'active',
               current_date, current_date, current_date, current_date, current_date`,
      );
    await running(company.people.coach, company.people.mia);
    await running(ada, company.people.max);
    await admin.ok(recordLeaving, {
      params: { personId: company.people.coach },
      body: { leftOn: company.actor.today },
    });
    await admin.ok(endExternalMentor, { params: { mentorId: ada } });
    await app.settle();
    expect((await mia.ok(listMentorships)).items.map(({ status }) => status)).toEqual(['parted']);
    expect((await max.ok(listMentorships)).items.map(({ status }) => status)).toEqual(['parted']);
    expect((await mia.ok(listMentors)).items).toEqual([]);
  });
});

describe('what the two agree on', () => {
  it('is changed by both, but that the line sees it by the mentee alone', async () => {
    const company = await mentoringCompany(app);
    const { coach, mia } = await callers(company, 'coach', 'mia');
    await coach.ok(changeMyMentorProfile, { body: firstProfile });
    const asked = await mia.ok(askMentor, { params: { mentorId: company.people.coach }, body: {} });
    const { version } = await coach.ok(stepMentorship, step(asked.id, asked.version, 'accept'));
    const params = { mentorshipId: asked.id };
    const agreed = await coach.ok(changeMentorship, {
      params,
      body: { version, cadence: 'fortnightly', endsOn: '2999-12-31' },
    });
    expect(agreed).toMatchObject({ cadence: 'fortnightly', endsOn: '2999-12-31', shownToLine: false });
    const shown = { params, body: { version: agreed.version, shownToLine: true } };
    expect((await coach.refused(changeMentorship, shown)).code).toBe('not-allowed');
    expect(await mia.ok(changeMentorship, shown)).toMatchObject({ shownToLine: true, cadence: 'fortnightly' });
    const by = { since: field('since'), mentee: field('mentee', 'name'), mentor: field('mentor', 'name') };
    const lead = app.as(await company.signIn('lead'));
    expect(await readArranged(lead, { list: listLineMentorships, by })).toBe(1);
    const found = async (search: string) => (await lead.ok(listLineMentorships, { query: { search } })).items.length;
    expect([await found('MIA'), await found('coach'), await found('lead')]).toEqual([1, 1, 0]);
    const early = { params, body: { version: agreed.version + 1, endsOn: '2020-01-01' } };
    expect((await mia.refused(changeMentorship, early)).fields?.map((one) => one.field)).toEqual(['endsOn']);
  });
});
