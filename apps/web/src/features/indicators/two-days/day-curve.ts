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

/** One curve of one day: its steps, and what it says for sure at round numbers of months. */
export type DayCurve = {
  readonly status: TimeInStage['status'];
  readonly spells: number;
  readonly points: readonly CurvePlace[];
  /** The time up to which it is drawn; null where nothing happened, and it goes on to the end of the scale. */
  readonly end: number | null;
  /** In days; null where it was never reached, undefined where it says none. */
  readonly median?: number | null;
  readonly at: readonly ShareAt[];
};

const roundMonths = [6, 12, 24, 36] as const;

/** A curve says something for sure only of times up to its last event: until then somebody was followed. */
const steadyShares = (points: readonly CurvePlace[]): ShareAt[] => {
  const last = points.at(-1)?.time ?? 0;
  return roundMonths.flatMap((months) => {
    if (months * daysPerMonth > last) return [];
    const place = points.findLast(({ time }) => time <= months * daysPerMonth);
    return [{ months, share: place?.survival ?? 1, lower: place?.lower ?? null, upper: place?.upper ?? null }];
  });
};

/** How long people stay, from one start or in one stage. */
export const stayingCurve = ({
  status,
  spells,
  curve,
  medianDays,
}: Pick<SurvivalCurve | TimeInStage, 'status' | 'spells' | 'curve' | 'medianDays'>): DayCurve => ({
  ...{ status, spells, points: curve, end: curve.at(-1)?.time ?? null, median: medianDays },
  at: status === 'shown' ? steadyShares(curve) : [],
});

/** How soon people are promoted out of one stage. */
export const promotedCurve = ({ status, spells, promoted, followedDays, at }: PromotionIncidence): DayCurve => ({
  ...{ status, spells },
  points: promoted.map(({ incidence, ...place }) => ({ ...place, survival: incidence })),
  end: followedDays ?? promoted.at(-1)?.time ?? null,
  at:
    status === 'shown'
      ? at
          .filter(({ followed }) => followed)
          .map((one) => ({
            ...{ months: one.months, share: one.promoted, lower: one.promotedLower, upper: one.promotedUpper },
          }))
      : [],
});

/** Both shares at the longest time that both days speak of for sure; null where there is none. */
export const longestShared = ({ before, after }: TwoDaysOf<DayCurve | undefined>): TwoDaysOf<ShareAt> | null => {
  const shared = (after?.at ?? []).flatMap((now) => {
    const then = before?.at.find(({ months }) => months === now.months);
    return then === undefined ? [] : [{ before: then, after: now }];
  });
  return shared.toSorted((one, other) => one.after.months - other.after.months).at(-1) ?? null;
};

/** Whether the bands of two shares meet; null where either has none. */
export const bandsMeet = ({ before, after }: TwoDaysOf<ShareAt>): boolean | null => {
  if (before.lower === null || before.upper === null || after.lower === null || after.upper === null) return null;
  return before.lower <= after.upper && after.lower <= before.upper;
};
