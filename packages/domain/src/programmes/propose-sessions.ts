import { addDays, dayNumber } from '../calendar/day.js';

/** A module of an outline, as far as its date needs it. */
export type ProposedModule = {
  readonly id: string;
  readonly title: string;
  readonly week: number;
  readonly minutes: number;
};

/** A session that could be: day and length from the outline. */
export type ProposedSession = {
  readonly moduleId: string;
  readonly title: string;
  readonly day: string;
  readonly minutes: number;
};

const longestSession = 1440;

/**
 * A day for each module: week n of the cohort, on the weekday on which it begins (on Monday where that is a weekend).
 * Several of one week follow each other on working days, as far as the week has them.
 */
export function proposeSessions(modules: readonly ProposedModule[], startsOn: string): ProposedSession[] {
  const first = workingDay(startsOn);
  const inWeek = new Map<number, number>();
  return modules.map(({ id, title, week, minutes }) => {
    const earlier = inWeek.get(week) ?? 0;
    inWeek.set(week, earlier + 1);
    const begin = addDays(first, (week - 1) * 7);
    const left = 5 - weekdayOf(begin);
    const day = addDays(begin, Math.min(earlier, Math.max(0, left)));
    return { moduleId: id, title, day, minutes: Math.min(minutes, longestSession) };
  });
}

/** 1 for Monday to 7 for Sunday; 1 January 1970 was a Thursday. */
function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

function workingDay(day: string): string {
  return weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day;
}
