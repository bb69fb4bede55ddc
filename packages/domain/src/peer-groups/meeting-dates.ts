import { addCalendarMonths, addDays, dayNumber } from '../calendar/day.js';
import { localInstant } from './local-instant.js';

export type Cadence = 'weekly' | 'fortnightly' | 'monthly';

/** When a group meets: from its first day on, at the same hour of its own clock. */
export type MeetingPlan = {
  readonly cadence: Cadence;
  readonly firstOn: string;
  /** HH:MM by the clock of the time zone. */
  readonly time: string;
  readonly timeZone: string;
};

/** A date to come: which one it is since the first day, on which day, and the instant at which it begins. */
export type PlannedMeeting = { readonly ordinal: number; readonly day: string; readonly startsAt: number };

const weekdayOf = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** The same weekday of a later month: the second Tuesday stays the second; the fifth becomes the last. */
const sameWeekday = (firstOn: string, months: number): string => {
  const turn = Math.ceil(Number(firstOn.slice(8)) / 7);
  const month = addCalendarMonths(`${firstOn.slice(0, 8)}01`, months);
  const first = addDays(month, (weekdayOf(firstOn) - weekdayOf(month) + 7) % 7);
  const wanted = addDays(first, 7 * (turn - 1));
  return wanted.slice(0, 7) === month.slice(0, 7) ? wanted : addDays(wanted, -7);
};

const dayOf = ({ cadence, firstOn }: MeetingPlan, ordinal: number): string => {
  if (cadence === 'monthly') return sameWeekday(firstOn, ordinal);
  return addDays(firstOn, ordinal * (cadence === 'weekly' ? 7 : 14));
};

/** The next meetings that begin after an instant, as many as asked for; always at the same hour of the group's clock. */
export const nextMeetings = (plan: MeetingPlan, after: number, count: number): PlannedMeeting[] => {
  const shortest = { weekly: 7, fortnightly: 14, monthly: 31 }[plan.cadence];
  const passed = Math.floor(after / 86_400_000) - dayNumber(plan.firstOn);
  const found: PlannedMeeting[] = [];
  for (let ordinal = Math.max(0, Math.floor(passed / shortest) - 1); found.length < count; ordinal += 1) {
    const day = dayOf(plan, ordinal);
    const startsAt = localInstant(day, plan.time, plan.timeZone);
    if (startsAt > after) found.push({ ordinal, day, startsAt });
  }
  return found;
};

/** Who hosts a meeting: everybody in turn, in the order in which they stand. */
export const hostOf = (memberIds: readonly string[], ordinal: number): string | null =>
  memberIds[ordinal % Math.max(1, memberIds.length)] ?? null;
