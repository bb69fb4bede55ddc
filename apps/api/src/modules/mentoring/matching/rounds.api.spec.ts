import { cancelJob, getJob } from '@understudy/contracts/jobs';
import {
  adjustPair,
  explainPair,
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
} from '@understudy/contracts/mentoring-matches';
import { listMentorships } from '@understudy/contracts/mentoring-mentorships';
import {
  changeRound,
  getRound,
  listRounds,
  type MatchingRound,
  matchAgain,
  planRound,
  stepRound,
} from '@understudy/contracts/mentoring-rounds';
import { usualRules } from '@understudy/domain/mentoring/match-rules';
import { field, fields, type Row, readArranged } from '../../../../test/arranged-walk.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { until } from '../../../../test/product-worker.js';
import { matchingCompany } from '../testing/matching-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof matchingCompany>>;
let round: MatchingRound;
beforeAll(async () => {
  app = await startTestApp();
  company = await matchingCompany(app);
});
afterAll(() => app.close());

type Who = keyof typeof company.people;
const admin = () => app.as(company.admin);
const rules = { ...usualRules, musts: [...usualRules.musts] };
const body = {
  name: 'Autumn',
  rules,
  answerDays: 14,
  mentees: { from: 'waiting' as const },
  mentors: { from: 'open' as const },
};
const params = () => ({ roundId: round.id });
const match = async (): Promise<void> => {
  const { version } = await admin().ok(getRound, { params: params() });
  await admin().ok(stepRound, { params: params(), body: { action: 'match', version } });
  await app.settle();
  round = await admin().ok(getRound, { params: params() });
};
const pairs = async () =>
  (await admin().ok(listRoundPairs, { params: params() })).items.map(
    ({ mentee, mentor }) => `${mentee.name} ${mentor.name}`,
  );
const why = async (mentee: Who, mentor: Who) => {
  const query = { menteeId: company.people[mentee], mentorId: company.people[mentor] };
  const { whyNot } = await admin().ok(explainPair, { params: params(), query });
  return whyNot === null ? null : [whyNot.code, whyNot.criterion].filter((part) => part !== null).join(' ');
};

const lineOf = async (mentee: Who, mentor: Who) => {
  const query = { menteeId: company.people[mentee], mentorId: company.people[mentor] };
  return (await admin().ok(explainPair, { params: params(), query })).whyNot?.line;
};

describe('a matching round', () => {
  it('takes in those who wait and those who have a place, and says so', async () => {
    round = await admin().ok(planRound, { body });
    expect(round).toMatchObject({
      status: 'draft',
      mentees: 4,
      mentors: 2,
      places: 2,
      pairs: 0,
      result: null,
      abilities: ['change', 'adjust', 'match', 'set-aside'],
    });
    expect((await admin().ok(listRounds)).items.map(({ name, status }) => [name, status])).toEqual([
      ['Autumn', 'draft'],
    ]);
  });

  it('finds the best pairs in the background, each with reasons', async () => {
    await match();
    expect(round).toMatchObject({ status: 'matched', pairs: 2, adjusted: false, result: { pairs: 2, unmatched: 2 } });
    const { items } = await admin().ok(listRoundPairs, { params: params() });
    expect(
      items.map(({ mentee, mentor, reasons }) => [
        mentee.name,
        mentor.name,
        reasons.map(({ code, key }) => [code, key]),
      ]),
    ).toEqual([
      [
        'ada',
        'mona',
        [
          ['skill', 'hiring'],
          ['language', 'en'],
          ['same-hours', undefined],
        ],
      ],
      [
        'ben',
        'max',
        [
          ['skill', 'coaching'],
          ['language', 'en'],
          ['same-hours', undefined],
        ],
      ],
    ]);
    const { items: mentors } = await admin().ok(listRoundMentors, { params: params() });
    expect(mentors.map(({ mentor, places, matched, taken }) => [mentor.name, places, matched, taken])).toEqual([
      ['max', 1, 1, 0],
      ['mona', 1, 1, 0],
    ]);
  });

  it('says why not, for whoever has nobody and for any two', async () => {
    const { items } = await admin().ok(listRoundUnmatched, { params: params() });
    expect(
      items.map(({ mentee, reasons }) => [mentee.name, reasons.map(({ code, mentors }) => [code, mentors])]),
    ).toEqual([
      ['cleo', [['must', 2]]],
      // Her lead is max.
      [
        'nina',
        [
          ['not-possible', 1],
          ['places-gain-more', 1],
        ],
      ],
    ]);
    const ids = params();
    const reason = (row: Row) => (row.reasons as { code: string }[])[0]?.code ?? null;
    const byMentee = { name: field('mentee', 'name'), reason };
    expect(await readArranged(admin(), { list: listRoundUnmatched, ids, by: byMentee })).toBe(2);
    const byMentor = { name: field('mentor', 'name'), ...fields('taken', 'places', 'matched', 'worth') };
    expect(await readArranged(admin(), { list: listRoundMentors, ids, by: byMentor })).toBe(2);
    expect(await why('cleo', 'max')).toBe('must language');
    expect(await why('nina', 'max')).toBe('not-possible');
    expect(await lineOf('nina', 'max')).toMatchObject({ above: 'mentor', until: null });
    expect(await lineOf('ben', 'mona')).toBeNull();
    expect(await why('ben', 'max')).toBeNull();
    expect(await why('ben', 'mona')).toBe('places-gain-more');
  });

  it('can be adjusted: fixed pairs stay, pairs taken out are gone, and it is matched anew before it is proposed', async () => {
    const adjust = async (mentee: Who, mentor: Who, action: 'fix' | 'loosen' | 'take-out' | 'let-in') =>
      admin().call(adjustPair, {
        params: params(),
        body: {
          menteeId: company.people[mentee],
          mentorId: company.people[mentor],
          action,
          version: (await admin().ok(getRound, { params: params() })).version,
        },
      });
    expect((await adjust('nina', 'mona', 'fix')).body).toMatchObject({ adjusted: true, status: 'matched' });
    expect((await adjust('cleo', 'mona', 'fix')).status).toBe(409);
    expect((await adjust('nina', 'max', 'fix')).status).toBe(409);
    expect((await adjust('lead', 'max', 'fix')).status).toBe(404);
    await adjust('ben', 'max', 'take-out');
    const { version } = await admin().ok(getRound, { params: params() });
    const early = await admin().call(stepRound, { params: params(), body: { action: 'publish', version } });
    expect(early.status).toBe(409);
    await match();
    expect(await pairs()).toEqual(['ada max', 'nina mona']);
    expect(await why('ben', 'max')).toBe('taken-out');
    const { items } = await admin().ok(listTakenOut, { params: params() });
    expect(items.map(({ mentee, mentor }) => [mentee.name, mentor.name])).toEqual([['ben', 'max']]);
    await adjust('ben', 'max', 'let-in');
    await adjust('nina', 'mona', 'loosen');
    await match();
    expect(await pairs()).toEqual(['ada mona', 'ben max']);
  });

  it('keeps apart whom a line of long ago lies between, and says from when to when it was', async () => {
    const line = (deed: 'past' | 'none') =>
      app.tenants.run(company.actor, (tx) =>
        deed === 'none'
          ? tx.sql`delete from reporting_closure where from_on = '2011-03-01' and organisation_id = ${company.id}::uuid`
          : tx.sql`
              insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
              values (${company.id}::uuid, ${company.people.ada}::uuid, ${company.people.mona}::uuid, 1, '2011-03-01', '2012-01-01')`,
      );
    await line('past');
    await match();
    expect(await pairs()).not.toContain('ada mona');
    expect(await lineOf('ada', 'mona')).toEqual({ above: 'mentee', since: '2011-03-01', until: '2011-12-31' });
    await line('none');
    await match();
    expect(await pairs()).toEqual(['ada mona', 'ben max']);
  });

  it('is a draft again when its rules change, with no pairs, and refuses who comes too late', async () => {
    const { version } = round;
    const changed = await admin().ok(changeRound, {
      params: params(),
      body: { rules: { ...body.rules, objective: 'score' as const, minimumScore: 90 }, version },
    });
    expect(changed).toMatchObject({ status: 'draft', pairs: 0, result: null, rules: { objective: 'score' } });
    expect((await admin().call(changeRound, { params: params(), body: { name: 'Winter', version } })).status).toBe(412);
    expect(
      (
        await admin().call(explainPair, {
          params: params(),
          query: { menteeId: company.people.ada, mentorId: company.people.max },
        })
      ).status,
    ).toBe(409);
    await match();
    expect(round.result).toMatchObject({ meanPoints: 100, pairs: 2 });
  });

  it('proposes nothing when its job is stopped half way', async () => {
    const reading = app.tenants.read(company.actor);
    const { items } = await admin().ok(listRoundPairs, { params: params() });
    const last = items
      .map(({ mentee }) => mentee.id)
      .sort()
      .at(-1);
    const jobId = await app.tenants.run(company.actor, async (tx) => {
      await tx.sql`select id::text as id from person where id = ${last}::uuid for update`;
      const { version } = round;
      const publishing = await admin().ok(stepRound, { params: params(), body: { action: 'publish', version } });
      expect(publishing).toMatchObject({ status: 'publishing', proposals: { open: 0 }, abilities: [] });
      await until(async () => {
        const waiting = await reading.sql<{ pid: number }>`
          select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        return waiting.length > 0;
      });
      const id = publishing.jobId ?? '';
      expect((await admin().call(cancelJob, { params: { jobId: id } })).status).toBe(202);
      return id;
    });
    await app.settle();
    expect(await admin().ok(getJob, { params: { jobId } })).toMatchObject({
      status: 'cancelled',
      abilities: ['retry'],
    });
    round = await admin().ok(getRound, { params: params() });
    expect(round).toMatchObject({ status: 'matched', pairs: 2, proposals: { open: 0, accepted: 0, ended: 0 } });
    expect(await reading.sql`select id from mentorship`).toEqual([]);
    expect(await reading.sql`select id from domain_event where name = 'mentorship.changed'`).toEqual([]);
  });

  it('proposes the same pairs to both when it is asked again, lets the others wait, and plans the next round for them', async () => {
    await admin().ok(stepRound, { params: params(), body: { action: 'publish', version: round.version } });
    await app.settle();
    const offered = await app.tenants.read(company.actor).sql<{ pair: string }>`
      select e.name || ' ' || m.name as pair from mentorship s
        join person e on e.id = s.mentee_id join person m on m.id = s.mentor_id order by e.name`;
    expect(offered.map(({ pair }) => pair)).toEqual(await pairs());
    const published = await admin().ok(getRound, { params: params() });
    expect(published).toMatchObject({
      status: 'published',
      proposals: { open: 2, accepted: 0, ended: 0 },
      abilities: ['match-again'],
    });
    const ada = app.as(await company.signIn('ada'));
    const [offer] = (await ada.ok(listMentorships)).items;
    expect(offer).toMatchObject({ status: 'proposed', origin: 'round', mentor: { name: 'mona' } });
    expect(offer?.reasons[0]).toEqual({ code: 'skill', key: 'hiring' });
    const again = await admin().ok(matchAgain, { params: params() });
    expect(again).toMatchObject({ name: 'Autumn (2)', status: 'draft', mentees: 2, rules: { minimumScore: 90 } });
    expect(
      (await admin().call(stepRound, { params: params(), body: { action: 'match', version: published.version } }))
        .status,
    ).toBe(409);
  });

  it('is listed by day or name, and its pairs by either of the two or by how well they fit', async () => {
    const names = async (sort: 'date' | 'name', direction: 'ascending' | 'descending') =>
      (await admin().ok(listRounds, { query: { sort, direction } })).items.map(({ name }) => name);
    expect(await names('name', 'ascending')).toEqual(['Autumn', 'Autumn (2)']);
    expect(await names('name', 'descending')).toEqual(['Autumn (2)', 'Autumn']);
    const arranged = async (sort: 'mentee' | 'mentor' | 'points', direction: 'ascending' | 'descending') => {
      const asked = { params: params(), query: { sort, direction, limit: 1 } };
      const first = await admin().ok(listRoundPairs, asked);
      const query = { ...asked.query, cursor: first.nextCursor ?? '' };
      const second = await admin().ok(listRoundPairs, { params: params(), query });
      return [...first.items, ...second.items].map(({ mentor }) => mentor.name);
    };
    expect(await arranged('mentor', 'ascending')).toEqual(['max', 'mona']);
    expect(await arranged('mentee', 'descending')).toEqual(['max', 'mona']);
    expect((await arranged('points', 'descending')).toSorted()).toEqual(['max', 'mona']);
  });

  it('does not begin without people on both sides', async () => {
    const nobody = { ...body, mentors: { from: 'chosen' as const, mentorIds: [company.people.lead] } };
    expect((await admin().call(planRound, { body: nobody })).status).toBe(409);
    const missing = { ...body, mentees: { from: 'cohort' as const, cohortId: company.people.lead } };
    expect((await admin().call(planRound, { body: missing })).status).toBe(404);
    expect((await admin().ok(listRounds)).items).toHaveLength(2);
  });
});
