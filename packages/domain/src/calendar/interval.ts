import { dayNumber } from './day.js';

/** A half-open span of day numbers [from, to); an open end is Infinity. */
export type Interval = { readonly from: number; readonly to: number };

/** The span [from, to) of two ISO dates; null as the end means still open. */
export function intervalOf(from: string, to: string | null): Interval {
  return { from: dayNumber(from), to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to) };
}

/** The days two spans have in common, or null when there are none. */
export function intersection(one: Interval, other: Interval): Interval | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? { from, to } : null;
}

/** The same days as disjoint spans in order of time; spans that touch or overlap become one, empty ones vanish. */
export function mergeTouching(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Whether the day lies in the span. */
export function includesDay({ from, to }: Interval, day: number): boolean {
  return from <= day && day < to;
}

/** Whether the day lies in one of the spans. */
export function anyIncludesDay(intervals: readonly Interval[], day: number): boolean {
  return intervals.some((interval) => includesDay(interval, day));
}

/** How many days of the disjoint spans fall into the window, a half-open span itself. */
export function daysWithin(intervals: readonly Interval[], window: Interval): number {
  let days = 0;
  for (const interval of intervals) {
    const common = intersection(interval, window);
    if (common !== null) days += common.to - common.from;
  }
  return days;
}

/** The days of the first spans that are in none of the second; both lists disjoint and in order of time. */
export function subtractIntervals(intervals: readonly Interval[], removed: readonly Interval[]): Interval[] {
  const rest: Interval[] = [];
  for (const interval of intervals) {
    let from = interval.from;
    for (const gap of removed) {
      if (gap.to <= from || gap.from >= interval.to) continue;
      if (gap.from > from) rest.push({ from, to: gap.from });
      from = Math.max(from, gap.to);
    }
    if (from < interval.to) rest.push({ from, to: interval.to });
  }
  return rest;
}
