import { normalQuantile } from './confidence.js';

/** One observed duration that ended by one of several causes; null means censored. */
export type CompetingDuration<Cause extends string> = { readonly time: number; readonly cause: Cause | null };

/** Cumulative incidence of one cause at one event time; its band is null where it is 0 or 1. */
export type IncidencePoint = {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly incidence: number;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** A share at a time with its band. */
export type IncidenceShare = Pick<IncidencePoint, 'incidence' | 'lower' | 'upper'>;

/**
 * Aalen-Johansen estimate: the cumulative incidence of one cause while the others compete, with 95% log-log bands from
 * the variance by the delta method, which is Greenwood's where nothing competes and the binomial one where nothing is
 * censored. A step stands at every time at which the cause occurred; its band holds until the next. Events precede
 * censorings at equal times. Throws RangeError on a negative time.
 */
export function cumulativeIncidence<Cause extends string>(
  durations: readonly CompetingDuration<Cause>[],
  cause: Cause,
): IncidencePoint[] {
  const counts = new Map<number, { events: number; others: number; ended: number }>();
  for (const duration of durations) {
    if (!(duration.time >= 0)) throw new RangeError(`A duration must be zero or more, got ${duration.time}`);
    const count = counts.get(duration.time) ?? { events: 0, others: 0, ended: 0 };
    count.ended += 1;
    if (duration.cause === cause) count.events += 1;
    else if (duration.cause !== null) count.others += 1;
    counts.set(duration.time, count);
  }
  const curve: IncidencePoint[] = [];
  const variance = new IncidenceVariance();
  let atRisk = durations.length;
  let survival = 1;
  let incidence = 0;
  for (const [time, { events, others, ended }] of [...counts].sort(([one], [other]) => one - other)) {
    incidence += (survival * events) / atRisk;
    variance.step({ atRisk, events, all: events + others, survival });
    if (events > 0) curve.push({ time, atRisk, events, incidence, ...logLogBand(incidence, variance.value) });
    survival *= 1 - (events + others) / atRisk;
    atRisk -= ended;
  }
  return curve;
}

/** A cumulative incidence curve at a time: 0, which has no band, before its first step. */
export function incidenceAt(curve: readonly IncidencePoint[], time: number): IncidenceShare {
  const { incidence, lower, upper } = curve.findLast((point) => point.time <= time) ?? nothingYet;
  return { incidence, lower, upper };
}

// Sums of fractions miss one by rounding.
const wholeTolerance = 1e-12;

const nothingYet: IncidenceShare = { incidence: 0, lower: null, upper: null };

/**
 * The variance of the incidence I(t) after each time: the sum over times s up to t, with n at risk, d events of any and c of
 * this cause, and S the survival before s, of (I(t) - I(s))^2 d / (n (n - d)) + S^2 c (n - c) / n^3
 * - 2 (I(t) - I(s)) S c / n^2, kept up to date as I grows.
 */
class IncidenceVariance {
  private survivals = 0;
  private linear = 0;
  private squares = 0;
  private own = 0;
  private mixed = 0;
  private crossed = 0;

  step({ atRisk, events, all, survival }: { atRisk: number; events: number; all: number; survival: number }): void {
    const growth = (survival * events) / atRisk;
    this.squares += 2 * growth * this.linear + growth ** 2 * this.survivals;
    this.linear += growth * this.survivals;
    this.crossed += growth * this.mixed;
    if (all < atRisk) this.survivals += all / (atRisk * (atRisk - all));
    this.own += (survival ** 2 * events * (atRisk - events)) / atRisk ** 3;
    this.mixed += (survival * events) / atRisk ** 2;
  }

  get value(): number {
    return Math.max(0, this.squares + this.own - 2 * this.crossed);
  }
}

function logLogBand(incidence: number, variance: number): Pick<IncidencePoint, 'lower' | 'upper'> {
  if (incidence <= 0 || incidence >= 1 - wholeTolerance) return { lower: null, upper: null };
  const spread = (normalQuantile * Math.sqrt(variance)) / (incidence * Math.abs(Math.log(incidence)));
  return { lower: incidence ** Math.exp(spread), upper: incidence ** Math.exp(-spread) };
}
