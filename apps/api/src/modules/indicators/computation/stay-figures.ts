import { groupBy } from '@understudy/domain/collections/group-by';
import { type FigureStatus, fewestForRate, withoutValue } from '@understudy/domain/indicators/figure';
import {
  kaplanMeier,
  type MedianDays,
  medianDaysOf,
  type SurvivalPoint,
} from '@understudy/domain/statistics/kaplan-meier';
import { daysOf, endOf, type NumberedTimes, type StayCounts, stayCounts } from './numbered-times.js';
import type { StoredFigure } from './stored-figure.js';
import { thinned } from './thinned-curve.js';
import { endOfStay } from './times.repository.js';

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

/** A median as it is stored; days computed before version 7 say nothing of its interval. */
export type StoredMedian = Pick<MedianDays, 'medianDays'> & Partial<MedianDays>;

/** The stays in one stage as they are stored. The curve is empty and the median null when too few. */
export type StoredStays = StoredMedian &
  StayCounts & {
    readonly status: FigureStatus;
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

/** The time in stage of every group, from its stays: one figure per group, its rows in the order of the ladder. */
export const stayFigures = (stays: readonly NumberedTimes[], fewest = fewestForRate): StoredFigure[] => {
  const groups = groupBy(stays, ({ kind, key }) => `${kind}:${key}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [timeInStageFigure(first, group, fewest)];
  });
};

const timeInStageFigure = (
  { kind, key }: NumberedTimes,
  rows: readonly NumberedTimes[],
  fewest: number,
): StoredFigure => {
  const recordedCurves: Record<string, readonly StoredPoint[]> = {};
  const stages = rows.flatMap(({ stageId, all, known, again, knownAgain }): StoredTimeInStage[] => {
    if (stageId === null) return [];
    const ofKnown = storedStays(known, knownAgain, fewest);
    const { curve, ...ofAll } = known.length === all.length ? ofKnown : storedStays(all, again, fewest);
    if (kind === 'organisation' && curve.length > 0) recordedCurves[stageId] = curve;
    return [{ stageId, known: ofKnown, recorded: ofAll }];
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

const storedStays = (times: readonly number[], again: number, fewest: number): StoredStays => {
  const counts = stayCounts(times, again);
  const status = counts.people === 0 ? 'not-applicable' : counts.people < fewest ? 'too-few' : 'shown';
  const curve =
    status === 'shown' && counts.events > 0
      ? kaplanMeier(times.map((time) => ({ time: daysOf(time), event: endOf(time) === endOfStay.promoted })))
      : [];
  return {
    ...counts,
    status,
    ...medianDaysOf(curve),
    curve: thinned(curve).map(storedPoint),
  };
};
