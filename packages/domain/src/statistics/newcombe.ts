import type { ConfidenceInterval } from './confidence.js';
import { wilsonInterval } from './wilson.js';

/** A share: how many of how many. */
export type Proportion = { readonly successes: number; readonly trials: number };

/** Difference of two proportions (first minus second) with its interval. */
export type ProportionDifference = ConfidenceInterval & { readonly difference: number };

/**
 * Difference of two independent proportions with Newcombe's 95% hybrid score interval
 * (R. G. Newcombe, 1998, method 10: square and add the Wilson limits). Throws RangeError when a proportion is impossible.
 */
export function newcombeDifference(first: Proportion, second: Proportion): ProportionDifference {
  const firstShare = first.successes / first.trials;
  const secondShare = second.successes / second.trials;
  const firstInterval = wilsonInterval(first.successes, first.trials);
  const secondInterval = wilsonInterval(second.successes, second.trials);
  const difference = firstShare - secondShare;
  return {
    difference,
    lower: difference - Math.hypot(firstShare - firstInterval.lower, secondInterval.upper - secondShare),
    upper: difference + Math.hypot(firstInterval.upper - firstShare, secondShare - secondInterval.lower),
  };
}
