import { listAuditEntries } from '@understudy/contracts/audit';
import { blockPerson } from '@understudy/contracts/mentoring';
import {
  adjustPair,
  explainPair,
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
} from '@understudy/contracts/mentoring-matches';
import {
  listMentoringRequests,
  listMentorships,
  proposeMentorship,
  stepMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import { getRound, listRounds, planRound, stepRound } from '@understudy/contracts/mentoring-rounds';
import { usualRules } from '@understudy/domain/mentoring/match-rules';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { matchingCompany } from '../testing/matching-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof matchingCompany>>;
beforeAll(async () => {
  app = await startTestApp();
  company = await matchingCompany(app);
});
afterAll(() => app.close());

const rules = { ...usualRules, musts: [...usualRules.musts] };

/** Plans and matches a round of one mentee with one mentor; answers everything that an admin can read of the two. */
const wholeOf = async (mentee: keyof typeof company.people, mentor: keyof typeof company.people) => {
  const admin = app.as(company.admin);
  const { people } = company;
  const mentees = { from: 'chosen' as const, personIds: [people[mentee]] };
  const mentors = { from: 'chosen' as const, mentorIds: [people[mentor]] };
  const planned = await admin.ok(planRound, { body: { name: 'Two', rules, answerDays: 14, mentees, mentors } });
  const params = { roundId: planned.id };
  await admin.ok(stepRound, { params, body: { action: 'match', version: planned.version } });
  await app.settle();
  const query = { menteeId: people[mentee], mentorId: people[mentor] };
  const { whyNot } = await admin.ok(explainPair, { params, query });
  const { items } = await admin.ok(listRoundUnmatched, { params });
  return {
    whyNot,
    reasons: items.map(({ reasons }) => reasons),
    pairs: (await admin.ok(listRoundPairs, { params })).items.length,
  };
};

describe('a line between two people', () => {
  it('is told as what makes a pair impossible, with its days, however long ago it ended', async () => {
    const inLine = await wholeOf('nina', 'max');
    expect(inLine).toMatchObject({
      pairs: 0,
      whyNot: { code: 'not-possible', line: { above: 'mentor', until: null } },
    });
    await app.tenants.run(
      { organisationId: company.id },
      (tx) => tx.sql`
        insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
        values (${company.id}::uuid, ${company.people.mona}::uuid, ${company.people.ada}::uuid, 2, '2009-01-01', '2010-01-01')`,
    );
    expect(await wholeOf('ada', 'mona')).toMatchObject({
      pairs: 0,
      reasons: inLine.reasons,
      whyNot: { code: 'not-possible', line: { above: 'mentor', since: '2009-01-01', until: '2009-12-31' } },
    });
    expect((await wholeOf('nina', 'mona')).pairs).toBe(1);
  });

  it('is nothing that leaders or members read: rounds are for those who run mentoring', async () => {
    const admin = app.as(company.admin);
    const mentees = { from: 'waiting' as const };
    const body = { name: 'All', rules, answerDays: 14, mentees, mentors: { from: 'open' as const } };
    const { id } = await admin.ok(planRound, { body });
    for (const who of ['head', 'lead', 'ada', 'max'] as const) {
      const asked = await app.as(await company.signIn(who)).call(getRound, { params: { roundId: id } });
      expect(asked.status).toBe(403);
    }
  });
});

type Company = typeof company;
const mentees = ['ada', 'ben', 'cleo', 'nina'] as const;
const mentors = ['max', 'mona'] as const;
const pairsOf = ({ people }: Company) =>
  mentees.flatMap((mentee) => mentors.map((mentor) => ({ menteeId: people[mentee], mentorId: people[mentor] })));

/** An answer with names instead of ids, without instants and fractions: what two organisations alike have in common. */
const alike = ({ people }: Company, answer: unknown): unknown => {
  let text = JSON.stringify(answer);
  for (const [name, id] of Object.entries(people)) text = text.replaceAll(id, name);
  return JSON.parse(
    text
      .replace(/test-[0-9a-f]+\.example/g, 'here')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'id')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at')
      .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number)))),
  );
};

/** Everything that an admin reads of a round and of mentoring, and every refusal that adjusting it can provoke. */
const readings = async (twin: Company, roundId: string) => {
  const admin = app.as(twin.admin);
  const params = { roundId };
  const read: unknown[] = [
    await admin.ok(getRound, { params }),
    await admin.ok(listRoundPairs, { params }),
    await admin.ok(listRoundUnmatched, { params }),
    await admin.ok(listRoundMentors, { params }),
    await admin.ok(listTakenOut, { params }),
    await admin.ok(listRounds),
    await admin.ok(listMentoringRequests),
    (await admin.ok(listAuditEntries, { query: { limit: 100 } })).items.filter(({ name }) => name.startsWith('mentor')),
    await app.tenants.read({ organisationId: twin.id })
      .sql`select name, status, result from background_job where name = 'match-mentors' order by created_at, id`,
  ];
  // Offers of one day are listed by their ids, which differ.
  const offers = (await admin.ok(listMentorships, { query: { scope: 'programme' } })).items;
  read.push(offers.map((offer) => JSON.stringify(alike(twin, offer))).toSorted());
  for (const query of pairsOf(twin)) read.push((await admin.call(explainPair, { params, query })).body);
  for (const pair of pairsOf(twin)) {
    for (const action of ['fix', 'loosen'] as const) {
      const { version } = await admin.ok(getRound, { params });
      const { status, problem } = await admin.call(adjustPair, { params, body: { ...pair, action, version } });
      read.push([status, problem?.code, problem?.detail]);
    }
  }
  return read.map((answer) => alike(twin, answer));
};

const everybody = { mentees: { from: 'waiting' as const }, mentors: { from: 'open' as const } };

/** Plans and matches a round of everybody who waits. */
const matchAll = async (twin: Company): Promise<string> => {
  const admin = app.as(twin.admin);
  const { id, version } = await admin.ok(planRound, {
    body: { name: 'All', rules, answerDays: 14, ...everybody },
  });
  await admin.ok(stepRound, { params: { roundId: id }, body: { action: 'match', version } });
  await app.settle();
  return id;
};

/** Fixes a pair, matches again and proposes. */
const fixAndPublish = async (twin: Company, roundId: string, mentee: 'nina', mentor: 'mona') => {
  const admin = app.as(twin.admin);
  const params = { roundId };
  const pair = { menteeId: twin.people[mentee], mentorId: twin.people[mentor] };
  const version = async () => (await admin.ok(getRound, { params })).version;
  await admin.ok(adjustPair, { params, body: { ...pair, action: 'fix', version: await version() } });
  await admin.ok(stepRound, { params, body: { action: 'match', version: await version() } });
  await app.settle();
  await admin.ok(stepRound, { params, body: { action: 'publish', version: await version() } });
  await app.settle();
};

/** Two organisations alike, in which nothing is left to the lot: it falls differently in each. */
const twins = async (): Promise<[Company, Company]> => {
  const both: [Company, Company] = [await matchingCompany(app), await matchingCompany(app)];
  for (const { id, people } of both) {
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
        update mentoring_request set skill_keys = '{coaching,hiring,planning}' where person_id = ${people.ben}::uuid`,
    );
  }
  return both;
};

describe('whom somebody does not wish to be matched with', () => {
  it('shows in nothing that an admin reads or is refused, from the plan to the proposal and the no', async () => {
    const [plain, wished] = await twins();
    const monas = await Promise.all([plain, wished].map(async (twin) => app.as(await twin.signIn('mona'))));
    await monas[1]?.ok(blockPerson, { body: { personId: wished.people.nina } });
    const both = async <Answer>(deed: (twin: Company, index: number) => Promise<Answer>) => [
      await deed(plain, 0),
      await deed(wished, 1),
    ];
    const ids = await both((twin) => matchAll(twin));
    const compare = async () => {
      const [one, other] = await both((twin, index) => readings(twin, ids[index] ?? ''));
      expect(other).toEqual(one);
    };
    await compare();
    await both((twin, index) => fixAndPublish(twin, ids[index] ?? '', 'nina', 'mona'));
    await compare();
    const offers = await both(async (_twin, index) => (await monas[index]?.ok(listMentorships))?.items[0]);
    expect(offers.map((offer) => [offer?.mentee.name, offer?.status, offer?.blockedByMe])).toEqual([
      ['nina', 'proposed', false],
      ['nina', 'proposed', true],
    ]);
    const nina = app.as(await wished.signIn('nina'));
    expect((await nina.ok(listMentorships)).items[0]).toMatchObject({ blockedByMe: false });
    await both(async (_twin, index) => {
      const { id = '', version = 0 } = offers[index] ?? {};
      await monas[index]?.ok(stepMentorship, { params: { mentorshipId: id }, body: { version, step: 'decline' } });
      await app.settle();
    });
    await compare();
  }, 120_000);

  it('keeps two apart where the round finds the pairs, gives a reason that others get, and refuses nothing by hand', async () => {
    const [plain, wished] = await twins();
    await app.as(await wished.signIn('ada')).ok(blockPerson, { body: { personId: wished.people.mona } });
    const [one, other] = [await matchAll(plain), await matchAll(wished)];
    const found = async (twin: Company, roundId: string) =>
      (await app.as(twin.admin).ok(listRoundPairs, { params: { roundId } })).items.map(
        ({ mentee, mentor }) => `${mentee.name} ${mentor.name}`,
      );
    expect(await found(plain, one)).toContain('ada mona');
    expect(await found(wished, other)).not.toContain('ada mona');
    const explained = await app.as(wished.admin).ok(explainPair, {
      params: { roundId: other },
      query: { menteeId: wished.people.ada, mentorId: wished.people.mona },
    });
    expect(explained.whyNot).toEqual({
      code: 'chosen-otherwise',
      criterion: null,
      points: null,
      minimum: null,
      cost: null,
      line: null,
    });
    const counts = async (twin: Company, roundId: string) =>
      (await app.as(twin.admin).ok(getRound, { params: { roundId } })).result?.possible;
    expect(await counts(wished, other)).toBe(await counts(plain, one));
    const refusals = async (twin: Company, roundId: string) => {
      const refused: unknown[] = [];
      for (const pair of pairsOf(twin)) {
        const { version } = await app.as(twin.admin).ok(getRound, { params: { roundId } });
        const body = { ...pair, action: 'fix' as const, version };
        const { status, problem } = await app.as(twin.admin).call(adjustPair, { params: { roundId }, body });
        refused.push([status, problem?.detail]);
        await app.as(twin.admin).call(adjustPair, {
          params: { roundId },
          body: { ...body, action: 'loosen', version: version + (status === 200 ? 1 : 0) },
        });
      }
      return refused;
    };
    expect(await refusals(wished, other)).toEqual(await refusals(plain, one));
    const byHand = { menteeId: wished.people.ada, mentorId: wished.people.mona };
    expect(await app.as(wished.admin).ok(proposeMentorship, { body: byHand })).toMatchObject({ status: 'proposed' });
  }, 120_000);
});
