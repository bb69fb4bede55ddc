import type { MetricFigure } from './metric-figure.js';
import type { MetricMeasure } from './metrics/metric-shape.js';

/** A figure with the days that it is about: from the first, to the day after the last. */
export type DatedFigure = MetricFigure & {
  readonly measure: MetricMeasure;
  readonly from: string;
  readonly to: string;
  /** Where it looks back further than its period. */
  readonly windowFrom: string | null;
};

/** What may be said of two figures of one metric, and where nothing may, why. */
export type FigureComparison =
  | { readonly outcome: 'higher' | 'lower' | 'no-difference'; readonly because: null }
  | {
      readonly outcome: 'cannot-tell';
      readonly because: 'too-few' | 'no-interval' | 'same-days' | 'counted-differently';
    };

const cannot = (because: 'too-few' | 'no-interval' | 'same-days' | 'counted-differently'): FigureComparison => ({
  outcome: 'cannot-tell',
  because,
});

/** The first day that a figure looks back on. */
const begins = ({ windowFrom, from }: DatedFigure): string =>
  windowFrom !== null && windowFrom < from ? windowFrom : from;

/**
 * Compares a figure with an earlier one. Different are they only where their intervals have nothing in common; figures that look
 * back on the same days, or were counted in another way, are not compared at all.
 */
export const compareFigures = (now: DatedFigure, before: DatedFigure): FigureComparison => {
  if (now.measure !== before.measure) return cannot('counted-differently');
  if (now.status === 'too-few' || before.status === 'too-few') return cannot('too-few');
  if (begins(now) < before.to) return cannot('same-days');
  if (now.lower === null || now.upper === null || before.lower === null || before.upper === null) {
    return cannot('no-interval');
  }
  if (now.lower > before.upper) return { outcome: 'higher', because: null };
  if (now.upper < before.lower) return { outcome: 'lower', because: null };
  return { outcome: 'no-difference', because: null };
};

/** The figure that another one is best compared with: the latest one that looks back on none of the same days, else the latest. */
export const formerOf = <Figure extends DatedFigure>(now: Figure, others: readonly Figure[]): Figure | null => {
  const earlier = others.filter(({ to }) => to <= now.from).toSorted((a, b) => (a.to < b.to ? 1 : -1));
  return earlier.find(({ to }) => to <= begins(now)) ?? earlier[0] ?? null;
};
