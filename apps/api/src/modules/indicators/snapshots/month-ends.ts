import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';

/** Whether a day is the last of its month. */
export const isMonthEnd = (day: string): boolean => addDays(day, 1).endsWith('-01');

/** The last days of the so many calendar months that are over on a day, the newest first; the day itself counts. */
export const monthEndsUpTo = (day: string, months: number): string[] => {
  const tomorrow = addDays(day, 1);
  const firstOfMonth = `${tomorrow.slice(0, 7)}-01`;
  return Array.from({ length: months }, (_, back) => addDays(subtractCalendarMonths(firstOfMonth, back), -1));
};
