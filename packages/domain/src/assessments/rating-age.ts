import { daysBetween } from '../calendar/day.js';

/** `fresh` at first, `ageing` in the second half of its time, `expired` after its last day: still read, no longer counted. */
export type RatingAge = 'fresh' | 'ageing' | 'expired';

/** How old a rating is on a day, within the time it counts for. */
export function ageOf(rating: { readonly ratedOn: string; readonly expiresOn: string }, today: string): RatingAge {
  if (rating.expiresOn < today) return 'expired';
  const passed = daysBetween(rating.ratedOn, today);
  return 2 * passed > daysBetween(rating.ratedOn, rating.expiresOn) ? 'ageing' : 'fresh';
}
