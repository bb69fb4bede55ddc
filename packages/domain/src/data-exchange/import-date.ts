import type { ImportOptions } from '@understudy/contracts/data-exchange';
import type { Said } from '@understudy/contracts/said';
import { dayNumber } from '../calendar/day.js';
import { say } from './import-messages.js';

export type DateOrder = ImportOptions['dateOrder'];

/** Either the ISO date or what is wrong with the text. */
export type ReadDate = { readonly date: string } | { readonly problem: Said };

const numericPattern = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/;
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/;
const dayMonthPattern = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]*([a-zä]{3,9})\.?,?[ -]*(\d{4})$/i;
const monthDayPattern = /^([a-zä]{3,9})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4})$/i;
const timeOfDay = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const germanMonths = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/**
 * Reads a day. Year first and month names are understood under every order; 03/04/2026 only under the order chosen
 * for the file, because it is 3 April to one reader and 4 March to another. A time of day is cut off.
 */
export function readDate(text: string, order: DateOrder): ReadDate {
  const trimmed = text.slice(0, 60).trim().replace(timeOfDay, '');
  const compact = compactPattern.exec(trimmed);
  if (compact !== null) return checked(text, Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const numeric = numericPattern.exec(trimmed);
  if (numeric !== null) return readNumeric(text, numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '', order);
  const dayFirst = dayMonthPattern.exec(trimmed);
  if (dayFirst !== null) return readNamed(text, Number(dayFirst[3]), dayFirst[2] ?? '', Number(dayFirst[1]));
  const monthFirst = monthDayPattern.exec(trimmed);
  if (monthFirst !== null) return readNamed(text, Number(monthFirst[3]), monthFirst[1] ?? '', Number(monthFirst[2]));
  return { problem: say('not-a-date', { text: shorten(text) }) };
}

/**
 * The order in which a file writes its numeric dates: the one that its values leave possible. Year first when nothing
 * else is written; null when every value could be read both ways or the values contradict each other.
 */
export function recogniseDateOrder(values: Iterable<string>): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  let undecided = false;
  for (const value of values) {
    const parts = numericPattern.exec(value.slice(0, 60).trim().replace(timeOfDay, ''));
    if (parts === null || parts[1]?.length === 4 || parts[3]?.length !== 4) continue;
    const first = Number(parts[1]);
    const second = Number(parts[2]);
    if (first > 12 && second <= 12) dayFirst = true;
    else if (second > 12 && first <= 12) monthFirst = true;
    else undecided = true;
  }
  if (dayFirst && monthFirst) return null;
  if (dayFirst) return 'day-month-year';
  if (monthFirst) return 'month-day-year';
  return undecided ? null : 'year-month-day';
}

function readNumeric(text: string, first: string, second: string, third: string, order: DateOrder): ReadDate {
  if (first.length === 4) {
    if (third.length > 2) return { problem: say('malformed-date', { text: shorten(text) }) };
    return checked(text, Number(first), Number(second), Number(third));
  }
  if (third.length !== 4) {
    return { problem: say('short-year', { text: shorten(text) }) };
  }
  const year = Number(third);
  if (order === 'day-month-year') return checked(text, year, Number(second), Number(first));
  if (order === 'month-day-year') return checked(text, year, Number(first), Number(second));
  const one = dateText(year, Number(second), Number(first));
  const other = dateText(year, Number(first), Number(second));
  return {
    problem:
      one !== null && other !== null && one !== other
        ? say('ambiguous-date', { text: shorten(text), first: one, second: other })
        : say('no-year-first', { text: shorten(text) }),
  };
}

function readNamed(text: string, year: number, monthName: string, day: number): ReadDate {
  const key = monthName.toLowerCase().replace('maerz', 'mär').slice(0, 3);
  const month = Math.max(englishMonths.indexOf(key), germanMonths.indexOf(key)) + 1;
  if (month === 0) return { problem: say('no-month-name', { text: shorten(text) }) };
  return checked(text, year, month, day);
}

function checked(text: string, year: number, month: number, day: number): ReadDate {
  const date = isoText(year, month, day);
  if (year < 1900 || year > 2100) return { problem: say('distant-year', { text: shorten(text) }) };
  if (month < 1 || month > 12) return { problem: say('no-such-month', { text: shorten(text), month }) };
  if (!exists(date)) {
    return { problem: say('no-such-day', { text: shorten(text), day, month, year }) };
  }
  return { date };
}

function dateText(year: number, month: number, day: number): string | null {
  const date = isoText(year, month, day);
  return exists(date) ? date : null;
}

function isoText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function exists(date: string): boolean {
  try {
    dayNumber(date);
    return true;
  } catch {
    return false;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
