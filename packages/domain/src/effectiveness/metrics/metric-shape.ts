import type { StageKey } from '../../built-in-framework/framework-shape.js';

/** How a metric is counted; the interval follows from it. */
export type MetricMeasure = 'share' | 'rate' | 'mean' | 'amount';
/** Which way is better, where there is a better. */
export type MetricDirection = 'higher' | 'lower' | 'neither';
/** Where its figures come from: somebody reports them, or they are taken from the indicators of the leader's line. */
export type MetricSource =
  | 'reported'
  | 'retention'
  | 'regretted-turnover'
  | 'first-year-retention'
  | 'coverage'
  | 'effective-bench-strength';

/** A metric in one language. */
export type MetricWords = {
  readonly name: string;
  /** What it measures, so exactly that two people would count the same. */
  readonly about: string;
  /** What stands behind the figure, e.g. "of the people on the team". */
  readonly unit: string;
  /** How it can mislead. */
  readonly misleads: string;
  /** How to talk about it. */
  readonly prompts: readonly string[];
};

/** A metric that comes with the product. */
export type BuiltInMetric = {
  readonly key: string;
  readonly level: StageKey;
  readonly measure: MetricMeasure;
  readonly direction: MetricDirection;
  readonly source: MetricSource;
  /** Made of what people said in confidence: fewer answers than the privacy threshold are never taken. */
  readonly guarded: boolean;
  readonly words: { readonly 'en-GB': MetricWords; readonly de: MetricWords };
};
