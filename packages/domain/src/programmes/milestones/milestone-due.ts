import { addDays, daysBetween } from '../../calendar/day.js';

/** What decides the day on which a milestone of a cohort is due. */
export type DueFacts = {
  /** The day that whoever runs the cohort chose. */
  readonly chosen: string | null;
  /** The day of the last session of its module. */
  readonly lastSession: string | null;
  /** The week of the outline, from 1; null for a milestone of the cohort's own. */
  readonly week: number | null;
};

/** The chosen day, else that of its last session, else the end of its week; never after the cohort by itself. */
export const milestoneDue = (
  { chosen, lastSession, week }: DueFacts,
  cohort: { readonly startsOn: string; readonly endsOn: string },
): string => {
  if (chosen !== null) return chosen;
  if (lastSession !== null) return lastSession;
  if (week === null) return cohort.endsOn;
  const ends = addDays(cohort.startsOn, week * 7 - 1);
  return daysBetween(ends, cohort.endsOn) < 0 ? cohort.endsOn : ends;
};
