import { chiSquareTail } from './gamma.js';
import type { Duration } from './kaplan-meier.js';

/** Outcome of a log-rank test of two groups: chi square with one degree of freedom, and its p value. */
export type LogRankTest = { readonly chiSquare: number; readonly p: number };

/**
 * Log-rank test (Mantel, 1966; hypergeometric variance) that two groups survive alike.
 * Null when it cannot be computed, because no event happened while both groups were at risk.
 */
export function logRankTest(first: readonly Duration[], second: readonly Duration[]): LogRankTest | null {
  const counts = new Map<number, { events: number; firstEvents: number; ended: number; firstEnded: number }>();
  const add = (durations: readonly Duration[], isFirst: boolean) => {
    for (const { time, event } of durations) {
      const count = counts.get(time) ?? { events: 0, firstEvents: 0, ended: 0, firstEnded: 0 };
      count.ended += 1;
      if (isFirst) count.firstEnded += 1;
      if (event) count.events += 1;
      if (event && isFirst) count.firstEvents += 1;
      counts.set(time, count);
    }
  };
  add(first, true);
  add(second, false);
  let atRisk = first.length + second.length;
  let firstAtRisk = first.length;
  let excess = 0;
  let variance = 0;
  for (const [, count] of [...counts].sort(([one], [other]) => one - other)) {
    if (count.events > 0) {
      const share = firstAtRisk / atRisk;
      excess += count.firstEvents - count.events * share;
      if (atRisk > 1) variance += (count.events * share * (1 - share) * (atRisk - count.events)) / (atRisk - 1);
    }
    atRisk -= count.ended;
    firstAtRisk -= count.firstEnded;
  }
  if (variance === 0) return null;
  const chiSquare = excess ** 2 / variance;
  return { chiSquare, p: chiSquareTail(chiSquare, 1) };
}
