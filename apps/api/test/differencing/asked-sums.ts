import { getResult } from '@understudy/contracts/assessments-results';
import {
  getLeaderEffectiveness,
  listEffectivenessObservations,
} from '@understudy/contracts/effectiveness-observations';
import { listCohortSurveys } from '@understudy/contracts/programmes-surveys';
import type { ToldSum } from '@understudy/domain/differencing/told-columns';
import type { Caller } from '../caller.js';
import type { askedCompany, Given } from './asked-company.js';

type Asked = Awaited<ReturnType<typeof askedCompany>>;
/** A sum that somebody reads, and how many must stand behind it at least. */
export type ReadSum = { readonly least: number; readonly sum: ToldSum };

/** The answers as a sum over people. */
export const sumOf = (answers: readonly Given[]): ToldSum =>
  answers.map(({ where, question, group, role }) => ({
    // Of a line, the same answer counts in every figure that it is told by.
    ...{ personId: role, key: `${group === 'line' ? 'line' : `${where} ${question}`} ${role}`, times: 1 },
  }));

const meanOf = (answers: readonly Given[]): number =>
  answers.reduce((sum, { level }) => sum + level, 0) / answers.length;

/** What is told is what was answered; a figure that nobody's answers make would fail the test. */
const read = (least: number, answers: readonly Given[], mean: number | null, digits = 1): ReadSum => {
  if (answers.length === 0 || mean === null || Math.abs(meanOf(answers) - mean) > 0.5 * 10 ** -digits + 1e-9) {
    throw new Error(`Nobody answered ${mean}.`);
  }
  return { least, sum: sumOf(answers) };
};

const ofSurveys = async (caller: Caller, { given, cohortId }: Asked): Promise<ReadSum[]> => {
  const answer = await caller.call(listCohortSurveys, { params: { cohortId } });
  if (answer.body === undefined) return [];
  return answer.body.items.flatMap(({ id, results }) =>
    (results?.items ?? []).flatMap(({ key, state, mean }) =>
      state === 'shown'
        ? [
            read(
              5,
              given.filter(({ where, question }) => where === id && question === key),
              mean,
            ),
          ]
        : [],
    ),
  );
};

const ofResults = async (caller: Caller, { given, assessments }: Asked): Promise<ReadSum[]> => {
  const sums: ReadSum[] = [];
  for (const assessmentId of assessments) {
    const { body } = await caller.call(getResult, { params: { assessmentId } });
    const own = given.filter(({ where }) => where === assessmentId);
    for (const { key, figures } of body?.items ?? []) {
      for (const { observer, state, mean } of figures) {
        if (state !== 'shown' || !['peer', 'report', 'others'].includes(observer)) continue;
        const answers = own.filter(
          ({ question, group }) => question === key && (observer === 'others' || group === observer),
        );
        sums.push(read(observer === 'others' ? 4 : 3, answers, mean));
      }
    }
  }
  return sums;
};

const ofLines = async (caller: Caller, { given, company }: Asked): Promise<ReadSum[]> => {
  const sums: ReadSum[] = [];
  for (const leaderId of [company.people.head, company.people.boss]) {
    const params = { leaderId };
    const listed = await caller.call(listEffectivenessObservations, { params, query: { state: 'all', limit: '200' } });
    const shown = await caller.call(getLeaderEffectiveness, { params });
    const points = shown.body?.metrics.flatMap(({ points }) => points) ?? [];
    for (const { n, value } of [...(listed.body?.items ?? []), ...points]) {
      if (n === null || value === null) continue;
      const answers = given.filter(({ where, question }) => where === leaderId && question === `${n}`);
      sums.push(read(5, answers, value, 6));
    }
  }
  return sums;
};

/** Everything that somebody reads of what was answered without a name, wherever they read it. */
export const askedSums = async (caller: Caller, asked: Asked): Promise<ReadSum[]> => [
  ...(await ofSurveys(caller, asked)),
  ...(await ofResults(caller, asked)),
  ...(await ofLines(caller, asked)),
];
