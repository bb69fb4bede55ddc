import { newcombeDifference, type Proportion, type ProportionDifference } from '../statistics/newcombe.js';
import { overlappingDifference, type SharedTrials } from '../statistics/overlapping-proportions.js';
import type { Measure } from './figure.js';

/**
 * How the difference of a figure of two days is judged: `same-people`, by how the people in both answered on both days;
 * `different-records`, as two independent shares, because no record stands behind both; `not-judged`, where records are
 * shared and it is not known how, or the figure is no share of records.
 */
export type ComparisonMethod = 'same-people' | 'different-records' | 'not-judged';

/** The change of a figure from one day to a later one; an interval only where chance can be judged. */
export type FigureChange = {
  readonly method: ComparisonMethod;
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** Two days to compare, the earlier one first, and where the window of the later one opens. */
export type ComparedDays = { readonly before: string; readonly after: string; readonly windowFrom: string };

/** Shares of what happened in a window: where windows do not meet, no record stands behind both. */
const ofWindow: ReadonlySet<string> = new Set([
  'first-year-retention',
  'internal-fill-rate',
  'external-reliance',
  'succession-effectiveness',
]);

/** What changed in a figure between two days, and whether chance alone could explain it. */
export function figureChange(
  indicator: string,
  days: ComparedDays,
  [before, after]: readonly [Measure | undefined, Measure | undefined],
  shared: SharedTrials | null,
): FigureChange {
  if (before?.value == null || after?.value == null) {
    return { method: 'not-judged', difference: null, lower: null, upper: null };
  }
  const [earlier, later] = [shareOf(before), shareOf(after)];
  if (earlier !== null && later !== null) {
    if (indicator === 'retention' && shared !== null) {
      return judged('same-people', overlappingDifference(later, earlier, turned(shared)));
    }
    if (ofWindow.has(indicator) && days.before <= days.windowFrom) {
      return judged('different-records', newcombeDifference(later, earlier));
    }
  }
  return { method: 'not-judged', difference: after.value - before.value, lower: null, upper: null };
}

const turned = ({ first, second, ...rest }: SharedTrials): SharedTrials => ({ ...rest, first: second, second: first });

function judged(method: ComparisonMethod, { difference, lower, upper }: ProportionDifference): FigureChange {
  return { method, difference, lower, upper };
}

function shareOf({ numerator, denominator }: Measure): Proportion | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return { successes: numerator, trials: denominator };
}
