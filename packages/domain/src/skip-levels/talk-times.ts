import { addDays, dayNumber } from '../calendar/day.js';
import { localInstant, offsetMinutes } from '../peer-groups/local-instant.js';

/** When a leader has time for talks in a season, by their own clock. */
export type TalkHours = {
  readonly firstOn: string;
  readonly lastOn: string;
  /** Monday is 1. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight: no talk begins earlier, and none ends later. */
  readonly earliestMinute: number;
  readonly latestMinute: number;
  readonly minutes: number;
  readonly timeZone: string;
};

/** A time at which a talk could begin: the instant, the leader's day, and the week of the season. */
export type TalkTime = { readonly startsAt: number; readonly day: string; readonly week: number };

/** When somebody is busy, in instants. */
export type Busy = { readonly from: number; readonly to: number };

/** The hours in which nobody is asked for a talk who does not work then: by the clock of the person. */
const dayBegins = 9 * 60;
const dayEnds = 18 * 60;

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Monday is 1. */
const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** From one beginning to the next: half an hour, or an hour for what takes longer, so that there is a pause between. */
const stepOf = (minutes: number): number => (minutes <= 30 ? 30 : 60);

/** Weeks of the calendar that a season touches. */
export const weeksOf = ({ firstOn, lastOn }: Pick<TalkHours, 'firstOn' | 'lastOn'>): number =>
  weekOf(firstOn, lastOn) + 1;

const weekOf = (firstOn: string, day: string): number =>
  Math.floor((dayNumber(day) - (dayNumber(firstOn) - (weekdayOf(firstOn) - 1))) / 7);

/** Every time of a season that lies after an instant and in which the leader is free, the earliest first. */
export const talkTimes = (hours: TalkHours, after: number, busy: readonly Busy[]): TalkTime[] => {
  const found: TalkTime[] = [];
  for (let day = hours.firstOn; day <= hours.lastOn; day = addDays(day, 1)) {
    if (!hours.weekdays.includes(weekdayOf(day))) continue;
    const week = weekOf(hours.firstOn, day);
    const last = hours.latestMinute - hours.minutes;
    for (let minute = hours.earliestMinute; minute <= last; minute += stepOf(hours.minutes)) {
      const startsAt = localInstant(day, clockOf(minute), hours.timeZone);
      const endsAt = startsAt + hours.minutes * 60_000;
      if (startsAt > after && !busy.some(({ from, to }) => from < endsAt && to > startsAt)) {
        found.push({ startsAt, day, week });
      }
    }
  }
  return found;
};

/** Whether a talk at that time is in the working hours of somebody's own clock, on one of those days of the week. */
export const suitsClock = (
  { startsAt }: TalkTime,
  { minutes, weekdays }: Pick<TalkHours, 'minutes' | 'weekdays'>,
  timeZone: string,
): boolean => {
  const local = new Date(startsAt + offsetMinutes(timeZone, startsAt) * 60_000);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const weekday = ((local.getUTCDay() + 6) % 7) + 1;
  return minute >= dayBegins && minute + minutes <= dayEnds && weekdays.includes(weekday);
};
