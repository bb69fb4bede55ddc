import { subtractCalendarMonths } from '../calendar/day.js';

/** How many months before the as-of date a forecast learns from, where the record reaches back that far. */
export const learnedMonths = 36;

/** With fewer months of record than this, nothing is forecast. */
export const fewestLearnedMonths = 6;

/**
 * The days between which months are counted, the oldest first, the as-of date last: the same day of each month before it,
 * none before the first day of the record.
 */
export function monthMarks(asOf: string, firstDay: string | null, months = learnedMonths): string[] {
  const marks = [asOf];
  for (let back = 1; back <= months; back += 1) {
    const mark = subtractCalendarMonths(asOf, back);
    if (firstDay === null || mark < firstDay) break;
    marks.unshift(mark);
  }
  return marks;
}
