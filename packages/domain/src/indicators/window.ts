import { dayNumber, subtractCalendarMonths } from '../calendar/day.js';
import type { Interval } from '../calendar/interval.js';

/** The window (F, A] of a figure, with the day numbers that the arithmetic needs. */
export type Window = {
  readonly asOf: string;
  readonly windowFrom: string;
  /** Day number of F, the day before the window. */
  readonly opening: number;
  /** Day number of A, the last day of the window. */
  readonly closing: number;
  /** The days F + 1 to A as a half-open span. */
  readonly days: Interval;
  readonly length: number;
  /** Whether F lies exactly twelve calendar months before A: such a window counts as one year. */
  readonly isOneYear: boolean;
};

/** The trailing window up to an as-of date: from the date given, else twelve calendar months. Throws RangeError if empty. */
export function windowUpTo(asOf: string, windowFrom?: string): Window {
  const yearBefore = subtractCalendarMonths(asOf, 12);
  const from = windowFrom ?? yearBefore;
  const opening = dayNumber(from);
  const closing = dayNumber(asOf);
  if (opening >= closing) throw new RangeError(`A window must begin before it ends, got ${from} to ${asOf}`);
  return {
    asOf,
    windowFrom: from,
    opening,
    closing,
    days: { from: opening + 1, to: closing + 1 },
    length: closing - opening,
    isOneYear: from === yearBefore,
  };
}

/** Whether a day lies in the window (F, A]. */
export function inWindow(window: Window, day: number): boolean {
  return window.opening < day && day <= window.closing;
}
