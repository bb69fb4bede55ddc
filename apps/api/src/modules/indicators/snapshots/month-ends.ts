import { addDays, subtractCalendarMonths } from '@understudy/domain/calendar/day';

/** Whether a day is the last of its month. */
export const isMonthEnd = (day: string): boolean => addDays(day, 1).endsWith('-01');

/** The last days of so many calendar months, the newest first, up to a day that counts as over. */
export const monthEndsUpTo = (day: string, months: number): string[] => {
  const tomorrow = addDays(day, 1);
  const firstOfMonth = `${tomorrow.slice(0, 7)}-01`;
  return Array.from({ length: months }, (_, back) => addDays(subtractCalendarMonths(firstOfMonth, back), -1));
};

/** The same up to the day before: what is over when a day begins, of which nothing that happens on it is part. */
export const monthEndsBefore = (day: string, months: number): string[] => monthEndsUpTo(addDays(day, -1), months);
