import { addDays } from '../calendar/day.js';

/**
 * Up to which day month ends count that had been told by the end of a day on which something is asked as known: a month end is told in
 * the night after it, so one that ends with that day had not been.
 */
export const toldUpTo = (asOf: string, knownOn: string): string => (asOf < knownOn ? asOf : addDays(knownOn, -1));
