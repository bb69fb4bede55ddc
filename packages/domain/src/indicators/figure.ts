import { garwoodInterval } from '../statistics/poisson-rate.js';
import { wilsonInterval } from '../statistics/wilson.js';
import type { Group } from './group.js';
import type { Window } from './window.js';

/** Every indicator, by its name. */
export type IndicatorName =
  | 'retention'
  | 'turnover'
  | 'voluntary-turnover'
  | 'regretted-turnover'
  | 'first-year-retention'
  | 'survival'
  | 'stage-flow'
  | 'time-in-stage'
  | 'promotions'
  | 'promotion-incidence'
  | 'coverage'
  | 'depth'
  | 'effective-bench-strength'
  | 'internal-fill-rate'
  | 'external-reliance'
  | 'succession-effectiveness'
  | 'days-to-fill'
  | 'talent-grown'
  | 'talent-exported'
  | 'span-of-control';

/** Version of every formula; a change of any definition raises it, so that old figures stay recognisable. */
export const formulaVersion = 9;

/** Denominators below this are too few to say a rate or a proportion. */
export const fewestForRate = 5;

/**
 * Why a figure has its value or none: `shown`; `too-few` people for a rate (the counts stand); `not-recorded`, what it
 * needs was never written down; `suppressed`, hidden to protect people; `not-applicable`, there is nothing to divide by.
 */
export type FigureStatus = 'shown' | 'too-few' | 'not-recorded' | 'suppressed' | 'not-applicable';

/** What the value is counted in. */
export type FigureUnit = 'proportion' | 'per-person-year' | 'count' | 'days' | 'months' | 'ratio';

/** A value with its interval; null where there is none to show. */
export type Measure = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: FigureStatus;
};

/** One indicator of one group, with everything that says how it came about. */
export type Figure<Details> = Measure & {
  readonly indicator: IndicatorName;
  readonly formulaVersion: number;
  readonly asOf: string;
  readonly windowFrom: string | null;
  readonly group: Group;
  readonly unit: FigureUnit;
  readonly details: Details;
};

/** What a figure is asked for. */
export type FigureRequest<Asked extends Group = Group> = {
  readonly asOf: string;
  /** The day F of the window (F, A]; twelve calendar months before the as-of date when absent. */
  readonly windowFrom?: string | undefined;
  readonly group: Asked;
  /** Smallest denominator at which a rate is shown; 5 when absent. */
  readonly fewest?: number | undefined;
};

/** Completes a measure to a figure; without a window the figure is about the as-of date alone. */
export function figure<Details>(
  indicator: IndicatorName,
  unit: FigureUnit,
  about: { readonly asOf: string; readonly group: Group; readonly window: Window | null },
  measure: Measure,
  details: Details,
): Figure<Details> {
  const { asOf, group, window } = about;
  const windowFrom = window?.windowFrom ?? null;
  return { indicator, formulaVersion, asOf, windowFrom, group, ...measure, unit, details };
}

/** A share with its Wilson interval; its counts alone when the denominator is too small. */
export function proportion(numerator: number, denominator: number, fewest = fewestForRate): Measure {
  const status = statusFor(numerator, denominator, denominator, fewest);
  if (status !== 'shown') return withoutValue(status, numerator, denominator);
  return { numerator, denominator, value: numerator / denominator, ...wilsonInterval(numerator, denominator), status };
}

/** Events per unit of exposure with its Garwood interval; its counts alone when the average headcount is too small. */
export function rate(events: number, exposure: number, averageHeadcount: number, fewest = fewestForRate): Measure {
  const status = statusFor(events, exposure, averageHeadcount, fewest);
  if (status !== 'shown') return withoutValue(status, events, exposure);
  return {
    numerator: events,
    denominator: exposure,
    value: events / exposure,
    ...garwoodInterval(events, exposure),
    status,
  };
}

/** A mean without an interval; its counts alone when the denominator is too small. */
export function mean(total: number, denominator: number, fewest = fewestForRate): Measure {
  const status = statusFor(total, denominator, denominator, fewest);
  if (status !== 'shown') return withoutValue(status, total, denominator);
  return { numerator: total, denominator, value: total / denominator, lower: null, upper: null, status };
}

/** A count that stands for itself. */
export function count(value: number): Measure {
  return { numerator: value, denominator: null, value, lower: null, upper: null, status: 'shown' };
}

/** A measure of which only the counts are said, and why. */
export function withoutValue(status: FigureStatus, numerator: number | null, denominator: number | null): Measure {
  return { numerator, denominator, value: null, lower: null, upper: null, status };
}

function statusFor(numerator: number, denominator: number, people: number, fewest: number): FigureStatus {
  if (denominator === 0) return numerator === 0 ? 'not-applicable' : 'too-few';
  return people < fewest ? 'too-few' : 'shown';
}

/** The same figure with everything hidden but what it is about: neither counts nor details may leave with it. */
export function suppressed(hidden: Figure<unknown>): Figure<null> {
  return { ...hidden, ...withoutValue('suppressed', null, null), details: null };
}
