import { addCalendarMonths, addDays, subtractCalendarMonths } from '../calendar/day.js';

/** How many months before the as-of date a forecast learns from, where the record reaches back that far. */
export const learnedMonths = 36;

/** With fewer months of record than this, nothing is forecast. */
export const fewestLearnedMonths = 6;

/** Over how many months a forecast is compared with what came: those of the pipeline ratio. */
export const comparedMonths = 12;

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

/** The days between which the months after a forecast are counted: the as-of date and the same day of each month after it. */
export function marksAfter(asOf: string, months = comparedMonths): string[] {
  return Array.from({ length: months + 1 }, (_, ahead) => addCalendarMonths(asOf, ahead));
}

/** The first day as of which a month was seen of anybody, where nobody was in a stage before a day. */
export function firstObservedDay(stagedFrom: string): string {
  let day = addCalendarMonths(stagedFrom, 1);
  while (subtractCalendarMonths(day, 1) < stagedFrom) day = addDays(day, 1);
  return day;
}

/** The first day as of which anything is forecast, for a record that begins on a day. */
export function firstForecastDay(firstDay: string): string {
  let day = addCalendarMonths(firstDay, fewestLearnedMonths);
  while (monthMarks(day, firstDay).length <= fewestLearnedMonths) day = addDays(day, 1);
  return day;
}
