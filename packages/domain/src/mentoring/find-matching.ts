import { fullPrices } from './full-prices.js';
import type { LinearSolver } from './linear-solver.js';
import {
  type Doubt,
  doubtsAbout,
  type Matching,
  type MatchPrices,
  pairsThatWouldGain,
  somebodyCouldJoin,
} from './match-certificate.js';
import { bestScore, type MatchProblem } from './match-problem.js';
import { type MatchRows, pairColumns, placeColumns, rowsOf } from './match-rows.js';

/** A matching with the prices that prove it, and how it was found. */
export type FoundMatching = Matching & {
  readonly prices: MatchPrices;
  readonly rounds: number;
  readonly considered: number;
};

/** Each mentee begins with so many mentors, and gets so many more at a time. */
const atFirst = 6;
const atATime = 8;

/**
 * Finds the best matching by column generation: the programme is solved over few pairs, all others are priced, those that
 * would gain come in, until none does. Where more pairs come first, each pair earns a bonus, which is raised until nobody
 * could be added any more. Nothing is believed that `doubtsAbout` does not confirm.
 * @throws Error when the solver's answer cannot be proven.
 */
export const findMatching = (problem: MatchProblem, solver: LinearSolver): FoundMatching => {
  let bonus = problem.mostFirst ? 2 * bestScore * problem.tenth : 0;
  for (;;) {
    const found = atBonus(problem, bonus, solver);
    if (!problem.mostFirst || !somebodyCouldJoin(problem, found)) {
      const prices = fullPrices(problem, found, found.prices);
      const doubts = doubtsAbout(problem, found, prices);
      if (doubts.length > 0) throw unproven(doubts);
      return { ...found, prices };
    }
    bonus *= 4;
  }
};

const atBonus = (problem: MatchProblem, bonus: number, solver: LinearSolver): FoundMatching => {
  const rows = rowsOf(problem);
  const scale = scaleOf(problem, bonus);
  const free = pricesOf(problem, rows, new Float64Array(rows.has.length), scale);
  let more = pairsThatWouldGain(problem, bonus, free, atFirst);
  if (more.length === 0) {
    const nobody = new Int32Array(problem.menteeIds.length).fill(-1);
    return { mentorOf: nobody, bonus, prices: free, rounds: 0, considered: 0 };
  }
  const programme = solver(rows.has);
  try {
    const places = placeColumns(problem, scale);
    programme.add(places);
    const known = new Set<number>();
    for (let round = 1; ; round += 1) {
      // A pair that is in already and would still gain: the solver has not finished its work.
      if (more.some((at) => known.has(at))) throw unproven(['pair-would-gain']);
      for (const at of more) known.add(at);
      programme.add(pairColumns(problem, rows, { pairs: more, bonus, scale }));
      const solved = programme.solve();
      const prices = pricesOf(problem, rows, solved.prices, scale);
      more = pairsThatWouldGain(problem, bonus, prices, atATime);
      if (more.length === 0) {
        const mentorOf = mentorsFrom(problem, [...known], solved.amounts.subarray(places.gains.length));
        return { mentorOf, bonus, prices, rounds: round, considered: known.size };
      }
    }
  } finally {
    programme.close();
  }
};

/** Gains are brought to a few millions: far from the solver's tolerance below, and from where fractions get lost above. */
const scaleOf = ({ tenth }: MatchProblem, bonus: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(bestScore * tenth + bonus)) - 22);

/** Whole gains have whole prices, as the programme of a flow is totally unimodular: what is rounded here is noise only. */
const pricesOf = (problem: MatchProblem, { doorOf }: MatchRows, prices: Float64Array, scale: number): MatchPrices => {
  const whole = prices.map((price) => Math.round(price * scale) + 0);
  const mentees = problem.menteeIds.length;
  const mentors = problem.mentorIds.length;
  return {
    mentees: whole.slice(0, mentees),
    mentors: whole.slice(mentees, mentees + mentors),
    sameUnit: Float64Array.from(doorOf, (row) => (row < 0 ? 0 : (whole[row] ?? 0))),
  };
};

const mentorsFrom = (problem: MatchProblem, pairs: readonly number[], amounts: Float64Array): Int32Array => {
  const mentorOf = new Int32Array(problem.menteeIds.length).fill(-1);
  for (const [index, at] of pairs.entries()) {
    if ((amounts[index] ?? 0) < 0.5) continue;
    mentorOf[Math.floor(at / problem.mentorIds.length)] = at % problem.mentorIds.length;
  }
  return mentorOf;
};

const unproven = (doubts: readonly Doubt[]): Error =>
  new Error(`The matching could not be proven the best one: ${doubts.join(', ')}.`);
