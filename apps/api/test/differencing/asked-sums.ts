import { type AssessmentResult, getResult } from '@understudy/contracts/assessments-results';
import { listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
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

const resultsOf = async (
  caller: Caller,
  { assessments }: Asked,
): Promise<Map<string, AssessmentResult | undefined>> => {
  const read = new Map<string, AssessmentResult | undefined>();
  for (const assessmentId of assessments) {
    read.set(assessmentId, (await caller.call(getResult, { params: { assessmentId } })).body);
  }
  return read;
};

type Results = Awaited<ReturnType<typeof resultsOf>>;

/** The single questions of a result; figures of skills beside them are of the same answers. */
const ofResults = ({ given }: Asked, results: Results): ReadSum[] => {
  const sums: ReadSum[] = [];
  for (const [assessmentId, body] of results) {
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

/**
 * How far a team is from what is asked of it. A gap is how far the answers of those who said something of a person are below
 * what is asked; somebody who meets it adds nothing. A figure that single results do not make would fail the test.
 */
const ofTeam = async (caller: Caller, { given }: Asked, results: Results): Promise<ReadSum[]> => {
  const { body } = await caller.call(listTeamGaps);
  const reports = [...results].flatMap(([id, result]) => (result?.sight === 'manager' ? [{ ...result, id }] : []));
  return (body?.items ?? []).flatMap(({ skillKey, day, rated, met, meanGap }): ReadSum[] => {
    const gaps = reports.flatMap(({ id, skills, items }) =>
      skills
        .filter((skill) => skill.skillKey === skillKey && skill.basis !== null && skill.expectation !== null)
        .map(({ gap, basis }) => {
          const questions = items.filter((item) => item.skillKey === skillKey).map(({ key }) => key);
          if (basis !== 'others' || questions.length !== 1) throw new Error('Others alone answered one question each.');
          return { gap, answers: given.filter(({ where, question }) => where === id && question === questions[0]) };
        }),
    );
    const now = day === body?.days.at(-1) ? gaps : [];
    const mean =
      now.length === 0 ? null : Math.round((now.reduce((all, { gap }) => all + gap, 0) / now.length) * 10) / 10;
    if (rated !== now.length || met !== now.filter(({ gap }) => gap === 0).length || meanGap !== mean) {
      throw new Error(`A gap of ${meanGap} is told, and single results make ${mean}.`);
    }
    const below = now.filter(({ gap }) => gap > 0).map(({ answers }) => answers);
    const all = below.reduce((product, answers) => product * answers.length, 1);
    const sum = below.flatMap((answers) => sumOf(answers).map((one) => ({ ...one, times: all / answers.length })));
    return sum.length === 0 ? [] : [{ least: 4, sum }];
  });
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
export const askedSums = async (caller: Caller, asked: Asked): Promise<(ReadSum & { readonly where: string })[]> => {
  const results = await resultsOf(caller, asked);
  const read = {
    survey: await ofSurveys(caller, asked),
    results: ofResults(asked, results),
    team: await ofTeam(caller, asked, results),
    line: await ofLines(caller, asked),
  };
  return Object.entries(read).flatMap(([where, sums]) => sums.map((one) => ({ ...one, where })));
};
