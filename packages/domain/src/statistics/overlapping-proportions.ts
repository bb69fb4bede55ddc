import { assertCount } from './confidence.js';
import type { Proportion, ProportionDifference } from './newcombe.js';
import { wilsonInterval } from './wilson.js';

/** Those who count in both of two proportions: how many, and how many of them succeeded in the first, the second, and both. */
export type SharedTrials = {
  readonly trials: number;
  readonly first: number;
  readonly second: number;
  readonly both: number;
};

/**
 * Difference of two proportions (first minus second) of which some trials are the same ones, with Newcombe's 95% hybrid score
 * interval for correlated proportions (R. G. Newcombe, 1998, on paired data: square and add the Wilson limits, less twice
 * their product times the correlation of the two estimates). Of shared trials alone it is his interval for paired
 * data; without any it is that for independent ones. Throws RangeError when the counts are impossible.
 */
export function overlappingDifference(
  first: Proportion,
  second: Proportion,
  shared: SharedTrials,
): ProportionDifference {
  refuseImpossible(first, shared.first, shared);
  refuseImpossible(second, shared.second, shared);
  const [one, other] = [first.successes / first.trials, second.successes / second.trials];
  const [limits, otherLimits] = [
    wilsonInterval(first.successes, first.trials),
    wilsonInterval(second.successes, second.trials),
  ];
  const correlation = correlationOf(first, second, shared);
  const added = (left: number, right: number): number =>
    Math.sqrt(Math.max(0, left ** 2 + right ** 2 - 2 * correlation * left * right));
  const difference = one - other;
  return {
    difference,
    lower: difference - added(one - limits.lower, otherLimits.upper - other),
    upper: difference + added(limits.upper - one, other - otherLimits.lower),
  };
}

/** The correlation of the two estimates: that of the answers of shared trials, as far as trials are shared. */
function correlationOf(first: Proportion, second: Proportion, shared: SharedTrials): number {
  if (shared.trials === 0) return 0;
  const [one, other] = [shared.first / shared.trials, shared.second / shared.trials];
  const spread = Math.sqrt(one * (1 - one) * other * (1 - other));
  if (spread === 0) return 0;
  const ofAnswers = (shared.both / shared.trials - one * other) / spread;
  return (ofAnswers * shared.trials) / Math.sqrt(first.trials * second.trials);
}

function refuseImpossible({ successes, trials }: Proportion, sharedSuccesses: number, shared: SharedTrials): void {
  for (const [name, value] of Object.entries(shared)) assertCount(name, value);
  const possible =
    shared.trials <= trials &&
    shared.both <= sharedSuccesses &&
    sharedSuccesses <= Math.min(shared.trials, successes) &&
    shared.trials - sharedSuccesses <= trials - successes;
  if (!possible) throw new RangeError(`${shared.trials} shared trials do not fit into ${successes} of ${trials}`);
}
