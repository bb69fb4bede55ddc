import { type LadderStage, neighbours } from './ladder.js';
import type { MonthlyTally } from './monthly-tally.js';

/** How many person-months of its own a stage needs to count as much as the organisation's pooled rates. */
export const priorPersonMonths = 24;

/**
 * The posterior of one stage's month: a Dirichlet over leaving, going off the ladder or out of the group, and every stage
 * (staying is its own place), and a gamma for each way in. Means are the weights over their sum, and shape over rate.
 */
export type StageChain = {
  readonly left: number;
  readonly went: number;
  readonly moves: readonly number[];
  readonly joined: Inflow;
  readonly came: Inflow;
};

/** A gamma for the people who come in per person there, and how many are there on average. */
export type Inflow = { readonly shape: number; readonly rate: number; readonly base: number };

/** A monthly Markov chain over the places of a ladder. */
export type Chain = readonly StageChain[];

/** The mean chances of one stage's month. */
export type StageRates = {
  readonly left: number;
  readonly went: number;
  /** By place; staying included. */
  readonly moves: readonly number[];
  /** People per month. */
  readonly joined: number;
  readonly came: number;
};

/**
 * Estimates the chain of the whole organisation: each stage's own months, and 24 person-months of what the stages say
 * together. Pooled promotions go to the next stages above, pooled other moves to the next ones below. Null where nobody was
 * ever observed for a month.
 */
export function wholeChain(ladder: readonly LadderStage[], tally: MonthlyTally): Chain | null {
  const months = sum(tally.personMonths);
  if (months === 0) return null;
  const isUp = (from: number, to: number) => (ladder[to]?.ordinal ?? 0) > (ladder[from]?.ordinal ?? 0);
  const moved = (wanted: (from: number, to: number) => boolean) =>
    sum(tally.moves.flatMap((row, from) => row.filter((_, to) => from !== to && wanted(from, to))));
  const pooled = {
    left: sum(tally.left) / months,
    went: sum(tally.went) / months,
    up: moved(isUp) / months,
    other: moved((from, to) => !isUp(from, to)) / months,
    joined: ratio(sum(tally.joined), sum(tally.there)),
    came: ratio(sum(tally.came), sum(tally.there)),
  };
  const prior = ladder.map((_, place): StageRates => {
    const moves = ladder.map(() => 0);
    for (const [share, direction] of [
      [pooled.up, 1],
      [pooled.other, -1],
    ] as const) {
      const next = neighbours(ladder, place, direction);
      for (const to of next) moves[to] = (moves[to] ?? 0) + share / next.length;
    }
    moves[place] = 1 - pooled.left - pooled.went - sum(moves);
    return { left: pooled.left, went: pooled.went, moves, joined: pooled.joined, came: pooled.came };
  });
  return updated(prior, tally);
}

/** Estimates the chain of a group: its own months, and 24 person-months per stage of what the whole organisation's say. */
export function groupChain(whole: Chain, tally: MonthlyTally): Chain {
  const prior = whole.map((stage): StageRates => {
    const { left, went, moves } = ratesOf(stage);
    return {
      left,
      went,
      moves,
      joined: stage.joined.shape / stage.joined.rate,
      came: stage.came.shape / stage.came.rate,
    };
  });
  return updated(prior, tally);
}

/** The posterior means of one stage. */
export function ratesOf({ left, went, moves, joined, came }: StageChain): StageRates {
  const total = left + went + sum(moves);
  return {
    left: left / total,
    went: went / total,
    moves: moves.map((weight) => weight / total),
    joined: (joined.shape / joined.rate) * joined.base,
    came: (came.shape / came.rate) * came.base,
  };
}

/** `prior` holds inflows per person and month. */
function updated(prior: readonly StageRates[], tally: MonthlyTally): Chain {
  return prior.map((rates, place): StageChain => {
    const at = (column: readonly number[]) => column[place] ?? 0;
    const inflow = (events: number, perPerson: number): Inflow => ({
      shape: events + priorPersonMonths * perPerson,
      rate: at(tally.there) + priorPersonMonths,
      base: ratio(at(tally.there), tally.months),
    });
    return {
      left: at(tally.left) + priorPersonMonths * rates.left,
      went: at(tally.went) + priorPersonMonths * rates.went,
      moves: rates.moves.map((share, to) => (tally.moves[place]?.[to] ?? 0) + priorPersonMonths * share),
      joined: inflow(at(tally.joined), rates.joined),
      came: inflow(at(tally.came), rates.came),
    };
  });
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
