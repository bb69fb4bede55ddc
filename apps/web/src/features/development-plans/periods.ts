import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import type { Period } from '@understudy/domain/development-plans/free-period';

/** Half a year from a day on: long enough to change something, short enough to see the end. */
export const halfYearFrom = (startsOn: string): Period => ({
  startsOn,
  endsOn: addDays(addCalendarMonths(startsOn, 6), -1),
});

/** Half a year that begins when a period ends, or today where that has passed. */
export const nextPeriodAfter = (endsOn: string, today: string): Period => {
  const next = addDays(endsOn, 1);
  return halfYearFrom(next > today ? next : today);
};
