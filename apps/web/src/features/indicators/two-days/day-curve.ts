import type { TimeInStage } from '@understudy/contracts/indicators';
import type { PromotionIncidence, SurvivalCurve } from '@understudy/contracts/indicators-curves';
import { daysPerMonth } from '@understudy/domain/calendar/day';
import { type ExactMonth, lastExactMonth, stepAtMonth } from '@understudy/domain/statistics/exact-months';
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

/** The share by a month within the reach of a curve: as it is told where it is told, else as the steps stand. */
const shareAt = ({ from, points, told }: DayCurve, months: ExactMonth): ShareAt =>
  told.find((one) => one.months === months) ?? shareOf(from, stepAtMonth(points, months), months);

/** The share where a curve ends. */
const shareAtEnd = ({ from, points }: DayCurve, time: number): ShareAt =>
  shareOf(from, points.at(-1), time / daysPerMonth);

const shareOf = (from: 0 | 1, place: CurvePlace | undefined, months: number): ShareAt => ({
  months,
  share: place?.survival ?? from,
  lower: place?.lower ?? null,
  upper: place?.upper ?? null,
});

/**
 * Both shares by the last month that both days speak of, of those at which kept curves are exact, and where nobody was left on either
 * by the end of the longer one; null where a day says nothing, or only of a time in which too little happens.
 */
export const longestShared = ({ before, after }: TwoDaysOf<DayCurve | undefined>): TwoDaysOf<ShareAt> | null => {
  if (before?.status !== 'shown' || after?.status !== 'shown') return null;
  const reach = Math.min(before.reach, after.reach);
  const end = Math.max(before.end, after.end);
  const months = lastExactMonth(Number.isFinite(reach) ? reach : end);
  if (months === null) return null;
  return Number.isFinite(reach)
    ? { before: shareAt(before, months), after: shareAt(after, months) }
    : { before: shareAtEnd(before, end), after: shareAtEnd(after, end) };
};

/** Whether the bands of two shares meet; null where either has none. */
export const bandsMeet = ({ before, after }: TwoDaysOf<ShareAt>): boolean | null => {
  if (before.lower === null || before.upper === null || after.lower === null || after.upper === null) return null;
  return before.lower <= after.upper && after.lower <= before.upper;
};
