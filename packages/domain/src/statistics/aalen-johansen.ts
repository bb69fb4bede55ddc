/** One observed duration that ended by one of several causes; null means censored. */
export type CompetingDuration<Cause extends string> = { readonly time: number; readonly cause: Cause | null };

/** Cumulative incidence of one cause at one event time. */
export type IncidencePoint = {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly incidence: number;
};

/**
 * Aalen-Johansen estimate: the cumulative incidence of one cause while the others compete. A step stands at every time
 * at which the cause occurred. Events precede censorings at equal times. Throws RangeError on a negative time.
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
  let atRisk = durations.length;
  let survival = 1;
  let incidence = 0;
  for (const [time, { events, others, ended }] of [...counts].sort(([one], [other]) => one - other)) {
    if (events > 0) {
      incidence += (survival * events) / atRisk;
      curve.push({ time, atRisk, events, incidence });
    }
    survival *= 1 - (events + others) / atRisk;
    atRisk -= ended;
  }
  return curve;
}

/** Value of a cumulative incidence curve at a time: 0 before its first step. */
export function incidenceAt(curve: readonly IncidencePoint[], time: number): number {
  return curve.findLast((point) => point.time <= time)?.incidence ?? 0;
}
