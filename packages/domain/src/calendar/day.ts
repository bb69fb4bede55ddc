const millisecondsPerDay = 86_400_000;
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Mean length of a month in days, 365.25 / 12: the unit in which durations measured in days are stated in months. */
export const daysPerMonth = 365.25 / 12;

/** Mean length of a year in days, for exposure over windows that are not twelve calendar months. */
export const daysPerYear = 365.25;

type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** Days since 1970-01-01 of an ISO date 'YYYY-MM-DD'. Throws RangeError when the text is not a date of the calendar. */
export function dayNumber(date: string): number {
  const { year, month, day } = calendarDate(date);
  return toDayNumber(year, month, day);
}

/** The ISO date 'YYYY-MM-DD' of a number of days since 1970-01-01. Throws RangeError outside the years 0000 to 9999. */
export function isoDate(day: number): string {
  const text = new Date(day * millisecondsPerDay).toISOString();
  if (text.length !== 24) throw new RangeError(`Day ${day} lies outside the years 0000 to 9999`);
  return text.slice(0, 10);
}

/** The date a number of days after (before, when negative) an ISO date. */
export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days);
}

/** Number of days from the first ISO date to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month a number of calendar months later, clamped to that month's last day. */
export function addCalendarMonths(date: string, months: number): string {
  const { year, month, day } = calendarDate(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return isoDate(toDayNumber(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth))));
}

/** The same day of the month a number of calendar months earlier, clamped to that month's last day. */
export function subtractCalendarMonths(date: string, months: number): string {
  return addCalendarMonths(date, -months);
}

function calendarDate(date: string): CalendarDate {
  const parts = isoPattern.exec(date);
  const year = Number(parts?.[1]);
  const month = Number(parts?.[2]);
  const day = Number(parts?.[3]);
  if (parts === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`'${date}' is not a date (expected YYYY-MM-DD)`);
  }
  return { year, month, day };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toDayNumber(year: number, month: number, day: number): number {
  // The two-digit years of Date.UTC mean the twentieth century, so the date is set field by field.
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return Math.round(instant.getTime() / millisecondsPerDay);
}
