import { type FoundMatching, findMatching } from './find-matching.js';
import type { LinearSolver } from './linear-solver.js';
import { type MatchReason, reasonsFor, scoreOf } from './match-fit.js';
import type { Pair } from './match-people.js';
import { apartFrom, type MatchInput, type MatchProblem, problemOf } from './match-problem.js';
import { type Standing, summedUp, type WhyNobody, whyNot } from './why-not.js';

/** A pair of the result: how well it fits, in whole points of a hundred, and why. */
export type MatchedPair = Pair & {
  readonly fixed: boolean;
  readonly points: number;
  readonly reasons: readonly MatchReason[];
};

/** What a place is worth, in tenths of points. */
export type Priced = { readonly personId: string; readonly price: number };

/** What a matching comes to, with everything that is needed to explain it later. */
export type MatchResult = {
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly { readonly menteeId: string; readonly reasons: readonly WhyNobody[] }[];
  readonly menteePrices: readonly Priced[];
  readonly mentorPrices: readonly (Priced & { readonly sameUnitPrice: number })[];
  /** In tenths of points. */
  readonly bonus: number;
  /** How many pairs could have been, and how many of them the solver had to look at. */
  readonly possible: number;
  readonly considered: number;
  readonly rounds: number;
};

/**
 * Matches a whole group at once and says why, for each pair and for each who has nobody. Wishes of people come in last: only
 * where the best matching without them has a pair that somebody does not wish for is it sought anew. So a wish that changes
 * no pair changes nothing at all, no price and no count.
 */
export const wholeMatching = (input: MatchInput, solver: LinearSolver): MatchResult => {
  const open = problemOf({ ...input, avoided: [] });
  const first = findMatching(open, solver);
  const problem = meetsWishes(input, open, first) ? open : problemOf(input);
  const found = problem === open ? first : findMatching(problem, solver);
  const tenths = (price: number): number => Math.round((10 * price) / problem.tenth) / 10;
  return {
    ...pairsOf(input, problem, found),
    menteePrices: problem.menteeIds.map((personId, row) => ({
      personId,
      price: tenths(found.prices.mentees[row] ?? 0),
    })),
    mentorPrices: problem.mentorIds.map((personId, column) => ({
      personId,
      price: tenths(found.prices.mentors[column] ?? 0),
      sameUnitPrice: tenths(found.prices.sameUnit[column] ?? 0),
    })),
    bonus: tenths(found.bonus),
    possible: open.gains.reduce((count, gain) => (gain < 0 ? count : count + 1), 0),
    considered: found.considered,
    rounds: found.rounds,
  };
};

const meetsWishes = (
  { avoided }: MatchInput,
  { menteeIds, mentorIds }: MatchProblem,
  { mentorOf }: FoundMatching,
): boolean => {
  const notWith = apartFrom(avoided);
  return menteeIds.every((menteeId, row) => !notWith.get(menteeId)?.has(mentorIds[mentorOf[row] ?? -1] ?? ''));
};

const pairsOf = (
  { mentees, mentors, rules, fixed, apart, takenOut }: MatchInput,
  problem: MatchProblem,
  { mentorOf, prices, bonus }: FoundMatching,
): Pick<MatchResult, 'pairs' | 'unmatched'> => {
  const menteeById = new Map(mentees.map((mentee) => [mentee.personId, mentee]));
  const mentorById = new Map(mentors.map((mentor) => [mentor.personId, mentor]));
  const pairOf = (menteeId: string, mentorId: string, isFixed: boolean): MatchedPair[] => {
    const mentee = menteeById.get(menteeId);
    const mentor = mentorById.get(mentorId);
    if (mentee === undefined || mentor === undefined) return [];
    const points = Math.floor(scoreOf(mentee, mentor, rules) / 10);
    return [{ menteeId, mentorId, fixed: isFixed, points, reasons: reasonsFor(mentee, mentor, rules) }];
  };
  const pairs = fixed.flatMap(({ menteeId, mentorId }) => pairOf(menteeId, mentorId, true));
  const unmatched: { menteeId: string; reasons: readonly WhyNobody[] }[] = [];
  const notWith = apartFrom(apart);
  const takenOutOf = apartFrom(takenOut);
  for (const [row, menteeId] of problem.menteeIds.entries()) {
    const mentorId = problem.mentorIds[mentorOf[row] ?? -1];
    const mentee = menteeById.get(menteeId);
    if (mentorId !== undefined) pairs.push(...pairOf(menteeId, mentorId, false));
    else if (mentee !== undefined) {
      const standingTo = (column: number): Standing => ({
        takenOut: takenOutOf.get(menteeId)?.has(problem.mentorIds[column] ?? '') ?? false,
        apart: notWith.get(menteeId)?.has(problem.mentorIds[column] ?? '') ?? false,
        matched: false,
        menteePrice: (prices.mentees[row] ?? 0) / problem.tenth,
        mentorPrice: (prices.mentors[column] ?? 0) / problem.tenth,
        sameUnitPrice: (prices.sameUnit[column] ?? 0) / problem.tenth,
        bonus: bonus / problem.tenth,
      });
      const reasons = problem.mentorIds.flatMap((mentorIdOf, column) => {
        const mentor = mentorById.get(mentorIdOf);
        return mentor === undefined ? [] : [whyNot(mentee, mentor, rules, standingTo(column))];
      });
      unmatched.push({ menteeId, reasons: summedUp(reasons) });
    }
  }
  return { pairs, unmatched };
};
