import { useOptionalSession } from './session.js';

/** The calendar day at an instant (milliseconds) in a time zone, as YYYY-MM-DD. */
export const dayIn = (timeZone: string, now: number): string => {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
};

/** Today, as the organisation counts its days: YYYY-MM-DD in its time zone. */
export const useToday = (): string => {
  const zone = useOptionalSession()?.organisation?.timeZone;
  return dayIn(zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());
};
