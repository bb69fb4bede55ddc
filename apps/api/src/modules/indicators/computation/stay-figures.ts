import { type FigureStatus, fewestForRate, withoutValue } from '@understudy/domain/indicators/figure';
import { kaplanMeier, medianSurvival, type SurvivalPoint } from '@understudy/domain/statistics/kaplan-meier';
import type { StoredFigure } from './stored-figure.js';
import { thinned } from './thinned-curve.js';
import type { StayCounts, StayRow } from './time-in-stage.repository.js';

/** A curve as it is stored, point by point: time, at risk, events, survival, lower, upper. */
export type StoredPoint = readonly [number, number, number, number, number | null, number | null];

/** A point of a curve in the form in which it is stored. */
export const storedPoint = ({ time, atRisk, events, survival, lower, upper }: SurvivalPoint): StoredPoint => [
  time,
  atRisk,
  events,
  survival,
  lower,
  upper,
];

/** The stays in one stage as they are stored. The curve is empty and the median null when too few. */
export type StoredStays = StayCounts & {
  readonly status: FigureStatus;
  readonly medianDays: number | null;
  readonly curve: readonly StoredPoint[];
};

/** Time in one stage as it is stored: stays of known beginning, and all of them with recorded dates taken as true. */
export type StoredTimeInStage = {
  readonly stageId: string;
  readonly known: StoredStays;
  readonly recorded: Omit<StoredStays, 'curve'>;
};

/**
 * The details of a stored time in stage. The curves of all stays are kept for the whole organisation alone and stand apart,
 * because a report does without them.
 */
export type StoredTimeInStages = {
  readonly stages: readonly StoredTimeInStage[];
  readonly recordedCurves: Readonly<Record<string, readonly StoredPoint[]>>;
};

/** The time in stage of every group: one figure per group, its rows in the order of the ladder. */
export const stayFigures = (rows: readonly StayRow[], fewest = fewestForRate): StoredFigure[] => {
  const groups = new Map<string, StayRow[]>();
  for (const row of rows) {
    const name = `${row.kind}:${row.key}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [row]);
    else known.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [timeInStageFigure(first, group, fewest)];
  });
};

const timeInStageFigure = ({ kind, key }: StayRow, rows: readonly StayRow[], fewest: number): StoredFigure => {
  const recordedCurves: Record<string, readonly StoredPoint[]> = {};
  const stages = rows.map(({ stageId, known, recorded, durations }): StoredTimeInStage => {
    const all = durations?.split(',').map(Number) ?? [];
    const ofKnown = storedStays(
      known,
      all.filter((duration) => (duration & 2) > 0),
      fewest,
    );
    const { curve, ...ofAll } = known.spells === recorded.spells ? ofKnown : storedStays(recorded, all, fewest);
    if (kind === 'organisation' && curve.length > 0) recordedCurves[stageId] = curve;
    return { stageId, known: ofKnown, recorded: ofAll };
  });
  const details: StoredTimeInStages = { stages, recordedCurves };
  const sum = (what: 'events' | 'spells') => stages.reduce((total, { known }) => total + known[what], 0);
  const shown = stages.some(({ known }) => known.status === 'shown');
  const status = shown ? 'shown' : sum('spells') > 0 ? 'too-few' : 'not-applicable';
  return {
    indicator: 'time-in-stage',
    kind,
    key,
    ...withoutValue(status, sum('events'), sum('spells')),
    details,
  };
};

const storedStays = (counts: StayCounts, durations: readonly number[], fewest: number): StoredStays => {
  const status = counts.people === 0 ? 'not-applicable' : counts.people < fewest ? 'too-few' : 'shown';
  const curve =
    status === 'shown' && counts.events > 0
      ? kaplanMeier(durations.map((duration) => ({ time: duration >> 2, event: (duration & 1) > 0 })))
      : [];
  return {
    ...counts,
    status,
    medianDays: medianSurvival(curve),
    curve: thinned(curve).map(storedPoint),
  };
};
