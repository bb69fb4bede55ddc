import { blockPerson } from '@understudy/contracts/mentoring';
import { explainPair, listRoundPairs, listRoundUnmatched } from '@understudy/contracts/mentoring-matches';
import { getRound, planRound, stepRound } from '@understudy/contracts/mentoring-rounds';
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

describe('what lies between two people', () => {
  it('is told in the same words, whether it is a line, a line of the past year, or a wish of one of them', async () => {
    const inLine = await wholeOf('nina', 'max');
    expect(inLine).toMatchObject({ pairs: 0, whyNot: { code: 'not-possible' } });
    await app.as(await company.signIn('ada')).ok(blockPerson, { body: { personId: company.people.max } });
    await app.as(await company.signIn('mona')).ok(blockPerson, { body: { personId: company.people.ben } });
    expect(await wholeOf('ada', 'max')).toEqual(inLine);
    expect(await wholeOf('ben', 'mona')).toEqual(inLine);
    const day = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    await app.tenants.run({ organisationId: company.id }, async (tx) => {
      const line = (person: string, until: string) => tx.sql`
        insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
        values (${company.id}::uuid, ${company.people.mona}::uuid, ${person}::uuid, 2, '2015-01-01', ${until}::date)`;
      await line(company.people.ada, day(300));
      await line(company.people.nina, day(400));
    });
    expect(await wholeOf('ada', 'mona')).toEqual(inLine);
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
