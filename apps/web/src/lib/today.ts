import { useOptionalSession } from './session.js';

/** The calendar day at an instant (milliseconds) in a time zone, as YYYY-MM-DD. */
export const dayIn = (timeZone: string, now: number): string => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(now)
    .reduce<Record<string, string>>((found, { type, value }) => ({ ...found, [type]: value }), {});
  return `${parts.year}-${parts.month}-${parts.day}`;
};

/** Today, as the organisation counts its days: YYYY-MM-DD in its time zone. */
export const useToday = (): string => {
  const zone = useOptionalSession()?.organisation?.timeZone;
  return dayIn(zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());
};
