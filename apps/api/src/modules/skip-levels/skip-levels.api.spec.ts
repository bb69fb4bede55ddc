import { listMyDates } from '@understudy/contracts/calendar';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { listNotifications } from '@understudy/contracts/notifications';
import { changeManager } from '@understudy/contracts/people';
import {
  closeSkipLevelSeason,
  getSkipLevelSeason,
  listSkipLevelPeople,
  listSkipLevelSeasons,
  listSkipLevelsOverMe,
  listSkipLevelTimes,
  planSkipLevelSeason,
  proposeSkipLevels,
  suggestSkipLevelTalk,
} from '@understudy/contracts/skip-levels';
import {
  answerSkipLevelOutcome,
  getSkipLevelTalk,
  getSkipLevelWords,
  listSkipLevelTalks,
  listSkipLevelTalkTimes,
  type SkipLevelTalk,
  type SkipLevelTalkStep,
  stepSkipLevelTalk,
  writeSkipLevelNote,
  writeSkipLevelOutcome,
} from '@understudy/contracts/skip-levels-talks';
import { addDays } from '@understudy/domain/calendar/day';
import { at, field, type Row, readArranged } from '../../../test/arranged-walk.js';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { smallCompany } from '../../../test/small-company.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { tendSkipLevels } from './following/tend-skip-levels.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const canary = 'what-nobody-else-reads';

/** Vera above Emil above Ida and Otto, with a season over the next weeks. */
const company = async () => {
  const made = await smallCompany(app);
  const { people, actor } = made;
  const { today } = actor;
  const callers = new Map<string, Caller>();
  const as = async (key: keyof typeof people): Promise<Caller> => {
    const caller = callers.get(key) ?? app.as(await made.signIn(key));
    callers.set(key, caller);
    return caller;
  };
  const plan = (own: Partial<BodyOf<typeof proposeSkipLevels>> = {}) => ({
    firstOn: addDays(today, 1),
    lastOn: addDays(today, 28),
    reach: 'next-level' as const,
    everyMonths: 6,
    perWeek: 3,
    minutes: 30,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    earliestMinute: 600,
    latestMinute: 720,
    timeZone: 'UTC',
    link: 'Room Nine',
    ...own,
  });
  const vera = await as('vp');
  const begin = async () => {
    const proposal = await vera.ok(proposeSkipLevels, { body: plan() });
    const talks = proposal.talks.map(({ person, startsAt }) => ({ personId: person.id, startsAt }));
    return vera.ok(planSkipLevelSeason, { body: { ...plan(), talks } });
  };
  const mine = async (key: keyof typeof people): Promise<SkipLevelTalk> => {
    const [talk] = (await (await as(key)).ok(listSkipLevelTalks)).items;
    if (talk === undefined) throw new Error('There is no talk.');
    return talk;
  };
  const step = async (
    key: keyof typeof people,
    talk: SkipLevelTalk,
    action: SkipLevelTalkStep,
    own: { startsAt?: string; words?: string } = {},
  ) => {
    const who = await as(key);
    const params = { skipLevelTalkId: talk.id };
    const { version } = await who.ok(getSkipLevelTalk, { params });
    return who.ok(stepSkipLevelTalk, { params, body: { action, version, ...own } });
  };
  const past = (talkId: string) =>
    app.tenants.run(actor, async (tx) => {
      await tx.sql`update skip_level_talk set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
                    where id = ${talkId}::uuid`;
    });
  return { ...made, today, as, vera, plan, begin, mine, step, past };
};

it('proposes talks with those two levels below, whoever has waited longest first, and writes none', async () => {
  const { vera, plan, as, people, actor } = await company();
  const proposal = await vera.ok(proposeSkipLevels, { body: plan() });
  expect(proposal.talks.map(({ person, why }) => `${person.name} ${why}`).toSorted()).toEqual([
    'Ida never',
    'Otto never',
  ]);
  expect((await vera.ok(listSkipLevelSeasons)).items).toEqual([]);
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      insert into check_in (organisation_id, person_id, counterpart_id, kind, held_on, status, created_by, created_on)
      values (${tx.organisationId}::uuid, ${people.ic}::uuid, ${people.vp}::uuid, 'skip-level', ${actor.today}::date,
              'held', ${people.vp}::uuid, ${actor.today}::date)`;
  });
  const later = await vera.ok(proposeSkipLevels, { body: plan() });
  expect(later.talks.map(({ person }) => person.name)).toEqual(['Otto']);
  expect(later.leftOut.map(({ person, why, lastOn }) => [person.name, why, lastOn])).toEqual([
    ['Ida', 'talked-lately', actor.today],
  ]);
  const wide = await (await as('ceo')).ok(proposeSkipLevels, { body: plan({ reach: 'whole-line' }) });
  expect(wide.talks.map(({ person }) => person.name).toSorted()).toEqual(['Emil', 'Ida', 'Otto']);
  expect((await (await as('em')).ok(proposeSkipLevels, { body: plan() })).talks).toEqual([]);
});

it('asks everybody in a season, one season at a time, at times that are free and nobody else’s', async () => {
  const { vera, begin, plan, as, people, mine } = await company();
  const ida = await as('ic');
  const season = await begin();
  expect(season).toMatchObject({ state: 'running', counts: { line: 2, proposed: 2, waiting: 0 } });
  await app.settle();
  const told = (await ida.ok(listNotifications)).items.map(({ kind, person }) => [kind, person?.name]);
  expect(told).toEqual([['skip-level-asked', 'Vera']]);
  expect(await mine('ic')).toMatchObject({ relation: 'person', state: 'proposed', leader: { name: 'Vera' } });
  expect((await vera.refused(planSkipLevelSeason, { body: { ...plan(), talks: [] } })).status).toBe(409);
  const em = await as('em');
  expect((await em.refused(planSkipLevelSeason, { body: { ...plan(), talks: [] } })).status).toBe(409);
  const emil = { personId: people.em, startsAt: `${plan().firstOn}T10:00:00Z` };
  const ceo = await as('ceo');
  for (const talks of [[{ ...emil, personId: people.ic }], [{ ...emil, startsAt: `${plan().firstOn}T10:10:00Z` }]]) {
    expect([404, 409]).toContain((await ceo.refused(planSkipLevelSeason, { body: { ...plan(), talks } })).status);
  }
});

it('puts a talk into both calendars once the person says yes, moves it there, and strikes it out', async () => {
  const { begin, mine, step, as } = await company();
  await begin();
  const talk = await mine('ic');
  const ida = await as('ic');
  const dates = async (who: Caller) =>
    (await who.ok(listMyDates)).items.map(({ title, place }) => `${title}, ${place}`);
  expect(await dates(ida)).toEqual([]);
  expect(await step('ic', talk, 'accept')).toMatchObject({ state: 'agreed' });
  expect(await dates(ida)).toEqual(['Vera · Ida, Room Nine']);
  const { items } = await ida.ok(listSkipLevelTalkTimes, { params: { skipLevelTalkId: talk.id } });
  expect(items).not.toContain(talk.startsAt);
  const other = items[3] ?? '';
  expect(await step('ic', talk, 'choose-time', { startsAt: other })).toMatchObject({ state: 'agreed' });
  expect((await (await as('vp')).ok(listMyDates)).items.map(({ startsAt }) => Date.parse(startsAt))).toEqual([
    Date.parse(other),
  ]);
  expect(await step('ic', talk, 'decline', { words: 'Not in this quarter.' })).toMatchObject({ state: 'declined' });
  expect(await dates(ida)).toEqual([]);
  const vera = await as('vp');
  expect(await vera.ok(getSkipLevelTalk, { params: { skipLevelTalkId: talk.id } })).toMatchObject({
    words: 'Not in this quarter.',
    abilities: ['note'],
  });
});

it('gives one time of a leader to one of many who choose it at the same moment', async () => {
  const { begin, mine, as } = await company();
  await begin();
  const both = await Promise.all(
    (['ic', 'other'] as const).map(async (key) => ({ talk: await mine(key), who: await as(key) })),
  );
  const [first] = both;
  const params = { skipLevelTalkId: first?.talk.id ?? '' };
  const startsAt = (await first?.who.ok(listSkipLevelTalkTimes, { params }))?.items[5] ?? '';
  const answers = await Promise.all(
    both.map(({ talk, who }) =>
      who.call(stepSkipLevelTalk, {
        params: { skipLevelTalkId: talk.id },
        body: { action: 'choose-time', version: talk.version, startsAt },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

it('shows who has waited longest, and lets the leader suggest a time to whoever still waits', async () => {
  const { vera, plan, people, as } = await company();
  const season = await vera.ok(planSkipLevelSeason, { body: { ...plan(), talks: [] } });
  const params = { skipLevelSeasonId: season.id };
  const waitingFirst = await vera.ok(listSkipLevelPeople, { params, query: { show: 'waiting' } });
  expect(waitingFirst.items.map(({ person, free }) => `${person.name} ${free}`)).toEqual(['Ida true', 'Otto true']);
  const waited = (row: Row) => `${at(row, 'lastOn') ?? ''} ${at(row, 'person', 'name')}`;
  const by = { waited, name: field('person', 'name'), stage: field('stage', 'key') };
  expect(await readArranged(vera, { list: listSkipLevelPeople, ids: params, by })).toBe(2);
  const one = { list: listSkipLevelSeasons, by: { made: () => 0, starts: field('firstOn') } };
  const closed = { ...one, query: { state: 'closed' } };
  expect([await readArranged(vera, one), await readArranged(vera, closed)]).toEqual([1, 0]);
  const [startsAt = ''] = (await vera.ok(listSkipLevelTimes, { params, query: { personId: people.other } })).items;
  const body = { personId: people.other, startsAt };
  await vera.ok(suggestSkipLevelTalk, { params, body });
  const talks = { list: listSkipLevelTalks, by: { starts: field('startsAt'), name: field('person', 'name') } };
  expect(await readArranged(vera, { ...talks, query: { side: 'leader' } })).toBe(1);
  expect(await readArranged(vera, { ...talks, query: { side: 'leader', when: 'past' } })).toBe(0);
  expect((await vera.refused(suggestSkipLevelTalk, { params, body })).status).toBe(409);
  const waiting = await vera.ok(listSkipLevelPeople, { params, query: { show: 'waiting' } });
  expect(waiting.items.map(({ person }) => person.name)).toEqual(['Ida']);
  const stranger = { params, query: { personId: people.em } };
  expect((await vera.refused(listSkipLevelTimes, stranger)).status).toBe(404);
  const ceo = await as('ceo');
  expect((await ceo.refused(getSkipLevelSeason, { params })).status).toBe(404);
});

it('keeps a note its author’s, and an outcome only once the person agrees', async () => {
  const { begin, mine, step, as, past, id: organisationId } = await company();
  await begin();
  const talk = await mine('ic');
  const params = { skipLevelTalkId: talk.id };
  const [ida, vera] = [await as('ic'), await as('vp')];
  await step('ic', talk, 'accept');
  await past(talk.id);
  await step('vp', talk, 'hold');
  await ida.ok(writeSkipLevelNote, { params, body: { text: canary, version: 0 } });
  await vera.ok(writeSkipLevelNote, { params, body: { text: 'for myself', version: 0 } });
  expect((await vera.ok(getSkipLevelWords, { params })).note).toEqual({ text: 'for myself', version: 1 });
  const suggested = await vera.ok(writeSkipLevelOutcome, { params, body: { text: 'I ask Finance.', version: 0 } });
  expect(suggested.outcome).toMatchObject({ agreed: false, abilities: ['change'] });
  expect((await ida.ok(getSkipLevelWords, { params })).outcome?.abilities).toEqual(['change', 'agree', 'remove']);
  expect((await vera.refused(answerSkipLevelOutcome, { params, body: { answer: 'agree', version: 1 } })).status).toBe(
    403,
  );
  const agreed = await ida.ok(answerSkipLevelOutcome, { params, body: { answer: 'agree', version: 1 } });
  expect(agreed.outcome).toMatchObject({ agreed: true });
  await ida.ok(answerSkipLevelOutcome, { params, body: { answer: 'remove', version: 2 } });
  expect((await vera.ok(getSkipLevelWords, { params })).outcome).toBeNull();
  const kept = await ida.ok(writeSkipLevelOutcome, { params, body: { text: 'Mine.', version: 0 } });
  expect(kept.outcome).toMatchObject({ agreed: true });
  const traces = await app.tenants.run(
    { organisationId },
    (tx) => tx.sql<{ text: string }>`
      select concat((select string_agg(payload::text, ' ') from domain_event),
                    (select string_agg(to_jsonb(k)::text, ' ') from idempotency_key k)) as text`,
  );
  expect(traces[0]?.text).not.toContain(canary);
  expect(traces[0]?.text).not.toContain('Mine.');
});

it('shows a talk to the two alone; whoever is between knows that there is a season, and no more', async () => {
  const { begin, mine, as, vera } = await company();
  await begin();
  const talk = await mine('ic');
  const params = { skipLevelTalkId: talk.id };
  for (const key of ['em', 'ceo', 'other', 'sales'] as const) {
    expect((await (await as(key)).refused(getSkipLevelTalk, { params })).status).toBe(404);
    expect((await (await as(key)).refused(getSkipLevelWords, { params })).status).toBe(404);
  }
  const over = async (key: 'em' | 'vp' | 'ceo') => (await (await as(key)).ok(listSkipLevelsOverMe)).items;
  expect((await over('em')).map(({ leader, ...rest }) => [leader.name, Object.keys(rest)])).toEqual([
    ['Vera', ['firstOn', 'lastOn']],
  ]);
  expect(await over('vp')).toEqual([]);
  expect(await over('ceo')).toEqual([]);
  expect(
    (await vera.ok(listSkipLevelTalks, { query: { side: 'leader' } })).items.map(({ person }) => person.name),
  ).toEqual(expect.arrayContaining(['Ida', 'Otto']));
});

it('ends what is ahead when the line changes, lets pass what nobody answered, and cancels it when the season closes', async () => {
  const { begin, mine, as, admin, actor, people, today, step, past, vera } = await company();
  const season = await begin();
  const [talk, other] = [await mine('ic'), await mine('other')];
  await step('ic', talk, 'accept');
  await app.as(admin).ok(changeManager, {
    params: { personId: people.ic },
    body: { managerId: people.sales, from: today },
  });
  const params = { skipLevelTalkId: talk.id };
  expect((await vera.refused(getSkipLevelTalk, { params })).status).toBe(404);
  await app.settle();
  const ida = await as('ic');
  expect(await ida.ok(getSkipLevelTalk, { params })).toMatchObject({ state: 'ended', abilities: ['note'] });
  expect((await ida.ok(listMyDates)).items).toEqual([]);
  expect((await ida.ok(listNotifications)).items.map(({ kind }) => kind)).toContain('skip-level-changed');
  await past(other.id);
  await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, tendSkipLevels, {}));
  await app.settle();
  const otto = await as('other');
  const otherParams = { skipLevelTalkId: other.id };
  expect(await otto.ok(getSkipLevelTalk, { params: otherParams })).toMatchObject({ state: 'lapsed' });
  const [startsAt = ''] = (await vera.ok(listSkipLevelTalkTimes, { params: otherParams })).items;
  await step('vp', other, 'suggest', { startsAt });
  const seasonParams = { skipLevelSeasonId: season.id };
  const { version } = await vera.ok(getSkipLevelSeason, { params: seasonParams });
  await vera.ok(closeSkipLevelSeason, { params: seasonParams, body: { action: 'close', version } });
  expect(await otto.ok(getSkipLevelTalk, { params: otherParams })).toMatchObject({ state: 'cancelled' });
  expect((await otto.ok(listSkipLevelTalkTimes, { params: otherParams })).items).toEqual([]);
});
