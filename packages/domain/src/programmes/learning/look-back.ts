import { addDays } from '../../calendar/day.js';

/** So long after the end one begins to see what came of something; before that, asking would be a test. */
export const daysBeforeAsking = 28;

/** After so long nobody is asked any more: it would be a reproach. */
export const daysOfAsking = 180;

/** The ends of what it is time to look back at, on a day. */
export const askedAbout = (today: string): { readonly endedAfter: string; readonly endedBy: string } => ({
  endedAfter: addDays(today, -daysOfAsking),
  endedBy: addDays(today, -daysBeforeAsking),
});

/** Whether it is time to ask somebody what they applied of what they learned. */
export const wantsLookBack = (
  record: { readonly endedOn: string | null; readonly applied: string },
  today: string,
): boolean => {
  const { endedAfter, endedBy } = askedAbout(today);
  return record.applied === '' && record.endedOn !== null && record.endedOn > endedAfter && record.endedOn <= endedBy;
};
