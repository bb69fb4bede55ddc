import type { Mentee, Mentor } from './match-people.js';
import { type MatchCriterion, type MatchRules, matchCriteria } from './match-rules.js';

/** Why two people fit, as a code with the key that it is about or the hours between two clocks. */
export type MatchReason = {
  readonly code: 'skill' | 'stage' | 'language' | 'same-hours' | 'other-unit';
  readonly key?: string;
  readonly value?: number;
};

type Key = string | number;
type Share = <K extends Key>(mentee: Mentee<K>, mentor: Mentor<K>) => number | null;

const near = 60;
const reachable = 180;

const shares: Readonly<Record<MatchCriterion, Share>> = {
  skills: (mentee, mentor) => {
    const wished = mentee.skillKeys.length;
    return wished === 0 ? null : common(mentee.skillKeys, mentor.skillKeys) / wished;
  },
  stage: ({ stageKey }, { stageKeys }) => (stageKey === null ? null : Number(stageKeys.includes(stageKey))),
  language: (mentee, mentor) =>
    mentee.languages.length === 0 ? null : Number(common(mentee.languages, mentor.languages) > 0),
  'time-zone': (mentee, mentor) => {
    const apart = minutesApart(mentee.offsetMinutes, mentor.offsetMinutes);
    return apart <= near ? 1 : apart <= reachable ? 0.5 : 0;
  },
  'other-unit': (mentee, mentor) =>
    mentee.unitId === null || mentor.unitId === null ? null : Number(!sameUnit(mentee, mentor)),
};

/** Whether both work in the same unit. */
export const sameUnit = <K extends Key>(mentee: Mentee<K>, mentor: Mentor<K>): boolean =>
  mentee.unitId !== null && mentee.unitId === mentor.unitId;

/** The first must that two people do not meet; null when they meet all. What nobody asked for is met. */
export const brokenMust = <K extends Key>(
  mentee: Mentee<K>,
  mentor: Mentor<K>,
  { musts }: MatchRules,
): MatchCriterion | null => musts.find((must) => shares[must](mentee, mentor) === 0) ?? null;

/**
 * How well two people fit, in tenths of points of a hundred: what speaks for the pair, of what could speak for any pair of
 * this mentee. A mentee who wishes nothing fits with everybody alike.
 */
export const scoreOf = <K extends Key>(mentee: Mentee<K>, mentor: Mentor<K>, { weights }: MatchRules): number => {
  let gained = 0;
  let attainable = 0;
  for (const criterion of matchCriteria) {
    const weight = weights[criterion];
    if (weight === 0) continue;
    const share = shares[criterion](mentee, mentor);
    if (share === null) continue;
    gained += weight * share;
    attainable += weight;
  }
  return attainable === 0 ? 0 : Math.round((1000 * gained) / attainable);
};

/** What speaks for a pair, as far as the rules ask for it. */
export const reasonsFor = (mentee: Mentee, mentor: Mentor, { weights, musts }: MatchRules): MatchReason[] =>
  matchCriteria
    .filter((criterion) => weights[criterion] > 0 || musts.includes(criterion))
    .filter((criterion) => (shares[criterion](mentee, mentor) ?? 0) > 0)
    .flatMap((criterion) => reasons[criterion](mentee, mentor));

const reasons: Readonly<Record<MatchCriterion, (mentee: Mentee, mentor: Mentor) => MatchReason[]>> = {
  skills: (mentee, { skillKeys }) => both(mentee.skillKeys, skillKeys).map((key) => ({ code: 'skill', key })),
  stage: ({ stageKey }) => (stageKey === null ? [] : [{ code: 'stage', key: stageKey }]),
  language: (mentee, { languages }) => both(mentee.languages, languages).map((key) => ({ code: 'language', key })),
  'time-zone': (mentee, mentor) => [
    { code: 'same-hours', value: Math.round(minutesApart(mentee.offsetMinutes, mentor.offsetMinutes) / 30) / 2 },
  ],
  'other-unit': () => [{ code: 'other-unit' }],
};

const both = (wished: readonly string[], offered: readonly string[]): string[] =>
  wished.filter((key) => offered.includes(key));

const common = <K extends Key>(wished: readonly K[], offered: readonly K[]): number => {
  let count = 0;
  for (const key of wished) if (offered.includes(key)) count += 1;
  return count;
};

/** How far two clocks are apart, the shorter way round the earth. */
const minutesApart = (one: number, other: number): number => {
  const apart = Math.abs(one - other) % 1440;
  return Math.min(apart, 1440 - apart);
};
