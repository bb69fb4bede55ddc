import { addDays, dayNumber } from '@understudy/domain/calendar/day';

/** The day itself, or the Monday after it: people of the story meet on working days. */
export const workdayFrom = (day: string): string => {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekday < 5 ? day : addDays(day, 7 - weekday);
};
