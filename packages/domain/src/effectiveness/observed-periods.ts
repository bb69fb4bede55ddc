import { addCalendarMonths, daysBetween } from '../calendar/day.js';

/** A span of days: from the first, to the day after the last. */
export type Period = { readonly from: string; readonly to: string };

/** The so many quarters that are over on a day, the latest first, by the first month of the organisation's year. */
export const quartersBefore = (today: string, firstMonth: number, count: number): Period[] => {
  const month = Number(today.slice(5, 7));
  const into = (((month - firstMonth) % 3) + 3) % 3;
  const begun = addCalendarMonths(`${today.slice(0, 7)}-01`, -into);
  return Array.from({ length: count }, (_, back) => ({
    from: addCalendarMonths(begun, -3 * (back + 1)),
    to: addCalendarMonths(begun, -3 * back),
  }));
};

/** What is wrong with a period; null for one that may be observed. */
export const periodProblem = (
  { from, to }: Period,
  today: string,
): 'reversed' | 'not-over' | 'too-short' | 'too-long' | null => {
  if (to <= from) return 'reversed';
  if (to > today) return 'not-over';
  const days = daysBetween(from, to);
  return days < 7 ? 'too-short' : days > 366 ? 'too-long' : null;
};
