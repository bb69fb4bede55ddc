import { fewestForRate } from '../indicators/figure.js';
import type { ConfidenceInterval } from '../statistics/confidence.js';
import { garwoodInterval } from '../statistics/poisson-rate.js';
import { studentQuantile } from '../statistics/student-t.js';
import { wilsonInterval } from '../statistics/wilson.js';
import type { MetricMeasure } from './metrics/metric-shape.js';

/** What is recorded of one observation; which of it must be there follows from how the metric is counted. */
export type ObservedNumbers = {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly spread: number | null;
};

/** A figure as it may be said; value and interval are null where there are too few to say. */
export type MetricFigure = {
  readonly status: 'shown' | 'too-few';
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** How many stand behind it; null where nobody said. */
  readonly n: number | null;
};

/** A field of an observation and what is wrong with it. */
export type NumberProblem = {
  readonly field: keyof ObservedNumbers;
  readonly code: 'missing' | 'not-for-this' | 'not-whole' | 'negative' | 'above-whole' | 'zero';
};

const wanted: Readonly<Record<MetricMeasure, { readonly needs: readonly Field[]; readonly may: readonly Field[] }>> = {
  share: { needs: ['numerator', 'denominator'], may: [] },
  rate: { needs: ['numerator', 'denominator'], may: [] },
  mean: { needs: ['value', 'n'], may: ['spread'] },
  amount: { needs: ['value'], may: ['n'] },
};
type Field = keyof ObservedNumbers;
const fields: readonly Field[] = ['value', 'numerator', 'denominator', 'n', 'spread'];

/** What is wrong with the numbers of an observation; nothing, where they make a figure. */
export const numberProblems = (measure: MetricMeasure, numbers: ObservedNumbers): NumberProblem[] => {
  const { needs, may } = wanted[measure];
  const problems = fields.flatMap((field): NumberProblem[] => {
    const value = numbers[field];
    if (needs.includes(field) && value === null) return [{ field, code: 'missing' }];
    if (value === null) return [];
    if (!needs.includes(field) && !may.includes(field)) return [{ field, code: 'not-for-this' }];
    if (field !== 'value' && value < 0) return [{ field, code: 'negative' }];
    const counted = field === 'n' || field === 'numerator' || (field === 'denominator' && measure === 'share');
    if (counted && !Number.isInteger(value)) return [{ field, code: 'not-whole' }];
    if ((field === 'denominator' || field === 'n') && value === 0) return [{ field, code: 'zero' }];
    return [];
  });
  const { numerator, denominator } = numbers;
  const above = measure === 'share' && numerator !== null && denominator !== null && numerator > denominator;
  return above && problems.length === 0 ? [{ field: 'numerator', code: 'above-whole' }] : problems;
};

const hidden = (n: number | null): MetricFigure => ({ status: 'too-few', value: null, lower: null, upper: null, n });
const between = (interval: ConfidenceInterval | null) => ({
  lower: interval?.lower ?? null,
  upper: interval?.upper ?? null,
});

/** How far a mean may be off, by Student's t; none without a spread. */
const meanInterval = (value: number, n: number, spread: number | null): ConfidenceInterval | null => {
  if (spread === null || n < 2) return null;
  const reach = (studentQuantile(n - 1) * spread) / Math.sqrt(n);
  return { lower: value - reach, upper: value + reach };
};

/**
 * The figure that recorded numbers make: a share with Wilson's interval, a rate with Garwood's, a mean with Student's where
 * its spread is known, an amount as it is. Fewer than five behind a share, a rate or a mean are too few to say one.
 */
export const figureOf = (measure: MetricMeasure, numbers: ObservedNumbers): MetricFigure => {
  const { value, numerator, denominator, n, spread } = numbers;
  if (measure === 'amount') return { status: 'shown', value, lower: null, upper: null, n };
  if (measure === 'mean') {
    if (value === null || n === null || n < fewestForRate) return hidden(n);
    return { status: 'shown', value, ...between(meanInterval(value, n, spread)), n };
  }
  if (numerator === null || denominator === null || denominator < fewestForRate) return hidden(denominator);
  const interval = measure === 'share' ? wilsonInterval : garwoodInterval;
  return {
    status: 'shown',
    value: numerator / denominator,
    ...between(interval(numerator, denominator)),
    n: denominator,
  };
};
