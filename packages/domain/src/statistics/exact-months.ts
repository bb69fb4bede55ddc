import { daysPerMonth } from '../calendar/day.js';

/**
 * Months after a beginning at which a curve that is kept says what the whole one said: half-years up to three years, then years up
 * to ten. A share at a month is read at one of these and at no other.
 */
export const exactMonths = [6, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 108, 120] as const;

/** One of them. */
export type ExactMonth = (typeof exactMonths)[number];

/** The last of them that a time in days reaches; null before the first. */
export const lastExactMonth = (days: number): ExactMonth | null =>
  exactMonths.findLast((months) => months * daysPerMonth <= days) ?? null;

/** The step of a curve at which it stands by a month: the last one up to it; undefined where it stands as it began. */
export const stepAtMonth = <Step extends { readonly time: number }>(
  curve: readonly Step[],
  months: ExactMonth,
): Step | undefined => curve.findLast(({ time }) => time <= months * daysPerMonth);
