import type { CallInput, Endpoint } from '@understudy/contracts/endpoint';
import { listRoundMentors, listRoundUnmatched } from '@understudy/contracts/mentoring-matches';
import {
  exportMentoringRequests,
  listMentoringRequests,
  proposeMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import { exportRounds, listRounds, planRound, stepRound } from '@understudy/contracts/mentoring-rounds';
import { usualRules } from '@understudy/domain/mentoring/match-rules';
import { parse } from 'csv-parse/sync';
import { addressOf } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { matchingCompany } from '../testing/matching-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof matchingCompany>>;
let roundId: string;
const admin = () => app.as(company.admin);

/** A round that was matched, with ada and ben paired with mona and max, and one that was only planned. */
beforeAll(async () => {
  app = await startTestApp();
  company = await matchingCompany(app);
  const rules = { ...usualRules, musts: [...usualRules.musts] };
  const sides = { mentees: { from: 'waiting' }, mentors: { from: 'open' } } as const;
  const { id, version } = await admin().ok(planRound, { body: { name: 'Autumn', rules, answerDays: 14, ...sides } });
  roundId = id;
  await admin().ok(stepRound, { params: { roundId }, body: { action: 'match', version } });
  await app.settle();
  await admin().ok(planRound, { body: { name: 'Winter', rules, answerDays: 14, ...sides } });
}, 120_000);
afterAll(() => app.close());

type Asked = Record<string, string>;
const rowsOfFile = async ({ path }: Endpoint, query: Asked): Promise<number> => {
  const { text } = await admin().send({ method: 'GET', path: addressOf(path, {}, query) });
  return (parse(text, { bom: true, columns: true }) as unknown[]).length;
};

it('is found by words and by how far it is', async () => {
  const found = async (query: CallInput<typeof listRounds>['query'] & Asked) => {
    const names = (await admin().ok(listRounds, { query })).items.map(({ name }) => name);
    expect(await rowsOfFile(exportRounds, query)).toBe(names.length);
    return names;
  };
  expect([await found({ search: 'WINT' }), await found({ search: 'spring' })]).toEqual([['Winter'], []]);
  expect([await found({ status: 'matched' }), await found({ status: 'draft' })]).toEqual([['Autumn'], ['Winter']]);
  expect(await found({ status: 'draft', search: 'aut' })).toEqual([]);
});

it('finds whom it leaves without a mentor, and mentors with a place left, by their names', async () => {
  const params = { roundId };
  const without = async (search: string) =>
    (await admin().ok(listRoundUnmatched, { params, query: { search } })).items.map(({ mentee }) => mentee.name);
  expect([await without('LE'), await without('ada')]).toEqual([['cleo'], []]);
  const mentors = async (query: CallInput<typeof listRoundMentors>['query']) =>
    (await admin().ok(listRoundMentors, { params, query })).items.map(({ mentor }) => mentor.name);
  expect([await mentors({ search: 'MON' }), await mentors({ free: 'true' })]).toEqual([['mona'], []]);
  expect(await mentors({ free: 'false', search: 'm' })).toEqual(['max', 'mona']);
});

it('leaves those who wait in the order of turn, whoever is looked for', async () => {
  const found = async (query: CallInput<typeof listMentoringRequests>['query'] & Asked) => {
    const names = (await admin().ok(listMentoringRequests, { query })).items.map(({ person }) => person.name);
    expect(await rowsOfFile(exportMentoringRequests, query)).toBe(names.length);
    return names;
  };
  expect(await found({ search: 'N' })).toEqual(['ben', 'nina']);
  const { max, ben } = company.people;
  await admin().ok(proposeMentorship, { body: { mentorId: max, menteeId: ben } });
  expect(await found({ offerOut: 'true' })).toEqual(['ben']);
  expect(await found({ offerOut: 'false' })).toEqual(['ada', 'cleo', 'nina']);
});
