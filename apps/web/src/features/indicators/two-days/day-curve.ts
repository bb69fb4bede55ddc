import type { TimeInStage } from '@understudy/contracts/indicators';
import type { PromotionIncidence, SurvivalCurve } from '@understudy/contracts/indicators-curves';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { CurvePlace } from '../step-path.js';
import type { TwoDaysOf } from './two.js';

/** A share at a number of months, with its band where there is one. */
export type ShareAt = {
  readonly months: number;
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** One curve of one day: its steps, how far they go, and what is known exactly at round numbers of months. */
export type DayCurve = {
  readonly status: TimeInStage['status'];
  readonly spells: number;
  /** Everybody, or nobody, as long as there is no step. */
  readonly from: 0 | 1;
  readonly points: readonly CurvePlace[];
  /** The time up to which it is drawn: as long as anybody was followed, or its last step where the day does not say that. */
  readonly end: number;
  /** The time up to which it says anything; without an end once nobody was left to be followed. */
  readonly reach: number;
  /** In days; null where it was never reached, undefined where it says none. */
  readonly median?: number | null;
  readonly told: readonly ShareAt[];
};

/** Nobody is told of a promotion later than this after a stay began. */
const longestIncidence = 36 * daysPerMonth;

/** Within a shorter time than this too little happens to be worth comparing. */
const shortest = 6 * daysPerMonth;

const endOf = (points: readonly CurvePlace[], followedDays: number | null): number =>
  Math.max(followedDays ?? 0, points.at(-1)?.time ?? 0);

/** How long people stay, from one start or in one stage. */
export const stayingCurve = ({
  status,
  spells,
  curve,
  followedDays,
  medianDays,
}: Pick<SurvivalCurve | TimeInStage, 'status' | 'spells' | 'curve' | 'followedDays' | 'medianDays'>): DayCurve => {
  const end = endOf(curve, followedDays);
  const reach = curve.at(-1)?.survival === 0 ? Number.POSITIVE_INFINITY : end;
  return { status, spells, from: 1, points: curve, end, reach, median: medianDays, told: [] };
};

/** How soon people are promoted out of one stage. */
export const promotedCurve = ({ status, spells, promoted, followedDays, at }: PromotionIncidence): DayCurve => {
  const points = promoted.map(({ incidence, ...place }) => ({ ...place, survival: incidence }));
  const told = at
    .filter(({ followed }) => followed)
    .map((one) => ({
      ...{ months: one.months, share: one.promoted, lower: one.promotedLower, upper: one.promotedUpper },
    }));
  const end = Math.min(longestIncidence, endOf(points, followedDays));
  const reach = Math.max(end, (told.at(-1)?.months ?? 0) * daysPerMonth);
  return { status, spells, from: 0, points: points.filter(({ time }) => time <= longestIncidence), end, reach, told };
};

/** The share at a time within the reach of a curve: as it is told where it is told, else as the steps stand. */
const shareAt = ({ from, points, told }: DayCurve, time: number): ShareAt => {
  const exact = told.find(({ months }) => months * daysPerMonth === time);
  if (exact !== undefined) return exact;
  const place = points.findLast((point) => point.time <= time);
  return {
    months: time / daysPerMonth,
    share: place?.survival ?? from,
    lower: place?.lower ?? null,
    upper: place?.upper ?? null,
  };
};

/** Both shares at the longest time that both days speak of; null where a day says nothing, or only of a short time. */
export const longestShared = ({ before, after }: TwoDaysOf<DayCurve | undefined>): TwoDaysOf<ShareAt> | null => {
  if (before?.status !== 'shown' || after?.status !== 'shown') return null;
  const reach = Math.min(before.reach, after.reach);
  const time = Number.isFinite(reach) ? reach : Math.max(before.end, after.end);
  return time < shortest ? null : { before: shareAt(before, time), after: shareAt(after, time) };
};

/** Whether the bands of two shares meet; null where either has none. */
export const bandsMeet = ({ before, after }: TwoDaysOf<ShareAt>): boolean | null => {
  if (before.lower === null || before.upper === null || after.lower === null || after.upper === null) return null;
  return before.lower <= after.upper && after.lower <= before.upper;
};
