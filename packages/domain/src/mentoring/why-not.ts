import { brokenMust, sameUnit, scoreOf } from './match-fit.js';
import type { Mentee, Mentor } from './match-people.js';
import type { MatchCriterion, MatchRules } from './match-rules.js';

/**
 * Why two people are no pair, by codes with what the sentence mentions. `not-possible` are facts that those who run mentoring
 * know anyway: reporting lines of today or of any earlier day, and that two were brought together before. What somebody wishes in
 * confidence is no reason here: such a pair gets what any other gets.
 */
export type WhyNot =
  | { readonly code: 'same-person' }
  | { readonly code: 'no-places' }
  | { readonly code: 'taken-out' }
  | { readonly code: 'must'; readonly criterion: MatchCriterion }
  | { readonly code: 'below-minimum'; readonly points: number; readonly minimum: number }
  | { readonly code: 'not-possible' }
  /** The mentor's places went to people who gain more by them; making this pair anyway would cost all together so many points. */
  | { readonly code: 'places-gain-more'; readonly cost: number }
  /** The mentor has enough people of their own unit. */
  | { readonly code: 'enough-of-unit'; readonly cost: number }
  /** The mentee gains more by somebody else. */
  | { readonly code: 'better-elsewhere'; readonly cost: number }
  /** Nothing speaks against the pair, yet the best matching is without it. What it would cost, if anything, is not said. */
  | { readonly code: 'chosen-otherwise' };

/** What the last matching says about two people beside what they are. */
export type Standing = {
  /** The admin has taken this pair out. */
  readonly takenOut: boolean;
  /** A line, or an earlier mentorship or offer, lies between the two; never a wish. */
  readonly apart: boolean;
  /** Whether the mentee has a mentor by now. */
  readonly matched: boolean;
  /** What their places are worth by the last matching, in tenths of points. */
  readonly menteePrice: number;
  readonly mentorPrice: number;
  readonly sameUnitPrice: number;
  /** What every pair earned beside its score, in tenths, where more pairs came first. */
  readonly bonus: number;
};

/** Why two people are no pair: facts that both show first, then what lies between them, then what others gain. */
export const whyNot = (mentee: Mentee, mentor: Mentor, rules: MatchRules, standing: Standing): WhyNot => {
  if (mentee.personId === mentor.personId) return { code: 'same-person' };
  if (mentor.places <= 0) return { code: 'no-places' };
  if (standing.takenOut) return { code: 'taken-out' };
  const must = brokenMust(mentee, mentor, rules);
  if (must !== null) return { code: 'must', criterion: must };
  const score = scoreOf(mentee, mentor, rules);
  if (score < rules.minimumScore * 10) {
    return { code: 'below-minimum', points: Math.floor(score / 10), minimum: rules.minimumScore };
  }
  if (standing.apart) return { code: 'not-possible' };
  return byPrices(sameUnit(mentee, mentor), score, standing);
};

const byPrices = (together: boolean, score: number, standing: Standing): WhyNot => {
  const door = together ? standing.sameUnitPrice : 0;
  const cost = costOf(standing.menteePrice + standing.mentorPrice + door - score - standing.bonus);
  if (cost < telling) return { code: 'chosen-otherwise' };
  if (door > standing.mentorPrice) return { code: 'enough-of-unit', cost };
  if (standing.matched && standing.mentorPrice < 1) return { code: 'better-elsewhere', cost };
  return { code: 'places-gain-more', cost };
};

/** Below so many points a cost is not told: a lot, a hair's breadth, and a wish must look the same. */
const telling = 1;

/** Tenths as points with one decimal. */
const costOf = (tenths: number): number => Math.max(0, Math.round(tenths)) / 10;

/** What stood in the way of somebody who has nobody: each reason once, with how many mentors it concerns, the most first. */
export type WhyNobody = {
  readonly code: WhyNot['code'];
  readonly criterion: MatchCriterion | null;
  readonly mentors: number;
};

/** Sums up why somebody has nobody. */
export const summedUp = (reasons: readonly WhyNot[]): WhyNobody[] => {
  const sums = new Map<string, { code: WhyNot['code']; criterion: MatchCriterion | null; mentors: number }>();
  for (const reason of reasons) {
    if (reason.code === 'same-person') continue;
    const criterion = reason.code === 'must' ? reason.criterion : null;
    const key = `${reason.code} ${criterion}`;
    const sum = sums.get(key) ?? { code: reason.code, criterion, mentors: 0 };
    sum.mentors += 1;
    sums.set(key, sum);
  }
  return [...sums.entries()]
    .sort(([one, a], [other, b]) => b.mentors - a.mentors || (one < other ? -1 : 1))
    .map(([, sum]) => sum);
};
