import { normalQuantile } from './confidence.js';

/** One observed duration; not an event means censored at that time. */
export type Duration = { readonly time: number; readonly event: boolean };

/** The curve at one event time; the band is null where survival is 0 or 1. */
export type SurvivalPoint = {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly lower: number | null;
  readonly upper: number | null;
};

// Products of fractions miss one half by rounding; two different survivals are never this close.
const halfTolerance = 1e-9;

/**
 * Kaplan-Meier estimate at the event times, with 95% log-log bands from Greenwood's variance.
 * Events precede censorings at equal times. Throws RangeError on a negative or missing time.
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalPoint[] {
  const counts = new Map<number, { events: number; ended: number }>();
  for (const { time, event } of durations) {
    if (!(time >= 0)) throw new RangeError(`A duration must be zero or more, got ${time}`);
    const count = counts.get(time) ?? { events: 0, ended: 0 };
    count.ended += 1;
    if (event) count.events += 1;
    counts.set(time, count);
  }
  const curve: SurvivalPoint[] = [];
  let atRisk = durations.length;
  let survival = 1;
  let greenwood = 0;
  for (const [time, { events, ended }] of [...counts].sort(([one], [other]) => one - other)) {
    if (events > 0) {
      survival = events === atRisk ? 0 : survival * (1 - events / atRisk);
      greenwood += events / (atRisk * (atRisk - events));
      curve.push({ time, atRisk, events, survival, ...logLogBand(survival, greenwood) });
    }
    atRisk -= ended;
  }
  return curve;
}

/**
 * Median of a survival curve: the first time at or below one half; where the curve lies at one half over an interval,
 * the middle of that interval; null when it is never reached.
 */
export function medianSurvival(curve: readonly SurvivalPoint[]): number | null {
  const reached = curve.find(({ survival }) => survival <= 0.5 + halfTolerance);
  if (reached === undefined) return null;
  if (reached.survival < 0.5 - halfTolerance) return reached.time;
  const below = curve.find(({ survival }) => survival < 0.5 - halfTolerance);
  return below === undefined ? reached.time : (reached.time + below.time) / 2;
}

/**
 * The 95% interval of the median (Brookmeyer and Crowley, 1982): the times between which the band of the curve holds one
 * half; null on the side where the band never gets there.
 */
export function medianInterval(curve: readonly SurvivalPoint[]): { lower: number | null; upper: number | null } {
  const first = (edge: (point: SurvivalPoint) => number | null): number | null =>
    curve.find((point) => (edge(point) ?? 1) <= 0.5)?.time ?? null;
  return { lower: first(({ lower }) => lower), upper: first(({ upper }) => upper) };
}

/** A median in days with its interval, as details of figures hold it; nulls where the curve never falls to one half. */
export type MedianDays = Readonly<Record<'medianDays' | 'medianLower' | 'medianUpper', number | null>>;

/** The median of a curve in days with its interval, which has no ends where there is no median. */
export function medianDaysOf(curve: readonly SurvivalPoint[]): MedianDays {
  const medianDays = medianSurvival(curve);
  const { lower, upper } = medianDays === null ? { lower: null, upper: null } : medianInterval(curve);
  return { medianDays, medianLower: lower, medianUpper: upper };
}

/** Restricted mean survival: the area under the curve from 0 to the horizon, in the unit of the times. */
export function restrictedMean(curve: readonly SurvivalPoint[], horizon: number): number {
  let area = 0;
  let from = 0;
  let level = 1;
  for (const { time, survival } of curve) {
    if (time >= horizon) break;
    area += level * (time - from);
    from = time;
    level = survival;
  }
  return area + level * (horizon - from);
}

/**
 * The 95% interval of the restricted mean by Greenwood's variance (each step weighed with the area that lies behind it), within
 * what a restricted mean can be; nulls where the curve never falls before the horizon, for then nothing tells how sure it is.
 */
export function restrictedMeanInterval(
  curve: readonly SurvivalPoint[],
  horizon: number,
): { lower: number | null; upper: number | null } {
  const mean = restrictedMean(curve, horizon);
  const steps = curve.filter(({ time }) => time < horizon);
  if (steps.length === 0) return { lower: null, upper: null };
  let [behind, from, variance] = [0, horizon, 0];
  for (const { time, survival, atRisk, events } of steps.toReversed()) {
    behind += survival * (from - time);
    from = time;
    // Where all that are left go at once nothing lies behind the step.
    if (events < atRisk) variance += (behind ** 2 * events) / (atRisk * (atRisk - events));
  }
  const spread = normalQuantile * Math.sqrt(variance);
  return { lower: Math.max(0, mean - spread), upper: Math.min(horizon, mean + spread) };
}

function logLogBand(survival: number, greenwood: number): Pick<SurvivalPoint, 'lower' | 'upper'> {
  if (survival <= 0 || survival >= 1) return { lower: null, upper: null };
  const spread = (normalQuantile * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { lower: survival ** Math.exp(spread), upper: survival ** Math.exp(-spread) };
}
