import { type Horizon, horizons } from '../indicators/history.js';
import { binomialQuantile } from './drawn-counts.js';
import type { RandomStream } from './random-stream.js';

/** The last month in which somebody of each horizon becomes ready. The month is drawn evenly from those after the nearer horizon’s last. */
const readyBy: readonly number[] = [0, 12, 24, 36];

/** The bench of one stage on one path. */
export type BenchState = {
  /** People by horizon who are not ready yet; the first are. */
  readonly waiting: readonly number[];
  /** Seats that opened and that nobody was ready for. */
  readonly unfilled: number;
  /** Who has become ready and stayed, seats taken by them included. */
  readonly supply: number;
  /** Seats that opened and were not filled from outside. */
  readonly demand: number;
};

/** The bench as it stands on the as-of date. */
export function benchAtFirst(byHorizon: Readonly<Record<Horizon, number>>): BenchState {
  const waiting = horizons.map((horizon) => byHorizon[horizon]);
  return { waiting, unfilled: 0, supply: waiting[0] ?? 0, demand: 0 };
}

/** What a month asks of a bench. */
export type BenchMonth = {
  readonly month: number;
  /** The chance of leaving for whoever is on it. */
  readonly leaving: number;
  /** Seats that opened. */
  readonly opened: number;
  readonly hired: number;
  /** People of an asked-for cohort who become ready in this month. */
  readonly cohort: number;
};

/**
 * Lets a month pass: some leave, some become ready, seats open; those hired fill seats first, then those who are ready. A
 * hire beside the seats that stand open is growth and fills nothing later.
 */
export function benchAfter(state: BenchState, asked: BenchMonth, random: RandomStream): BenchState {
  const { month, leaving, opened, hired, cohort } = asked;
  const waiting = state.waiting.map((people) => people - binomialQuantile(people, leaving, random()));
  const gone = (state.waiting[0] ?? 0) - (waiting[0] ?? 0);
  const horizon = readyBy.findIndex((end) => month <= end);
  const u = random();
  let ready = (waiting[0] ?? 0) + cohort;
  let grown = cohort;
  if (horizon > 0) {
    const people = waiting[horizon] ?? 0;
    const becoming = binomialQuantile(people, 1 / ((readyBy[horizon] ?? month) - month + 1), u);
    waiting[horizon] = people - becoming;
    ready += becoming;
    grown += becoming;
  }
  const open = state.unfilled + opened;
  const fromOutside = Math.min(open, hired);
  const filled = Math.min(ready, open - fromOutside);
  waiting[0] = ready - filled;
  return {
    waiting,
    unfilled: open - fromOutside - filled,
    supply: state.supply - gone + grown,
    demand: state.demand + opened - fromOutside,
  };
}
