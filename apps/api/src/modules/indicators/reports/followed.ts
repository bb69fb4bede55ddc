import { isFollowedUpTo } from '@understudy/domain/statistics/followed-long-enough';
import type { StoredIncidence, StoredSurvival } from '../computation/curve-figures.js';

// Sums of fractions miss one by rounding.
const whole = 1 - 1e-9;

/** Whether a survival curve says anything of a time; days on which it was not kept how long people were followed say it of all. */
export const survivalReaches = ({ followedDays, curve }: StoredSurvival, time: number): boolean =>
  followedDays === undefined || isFollowedUpTo({ longest: followedDays, nobodyLeft: curve.at(-1)?.[3] === 0 }, time);

/** The same of an incidence: nobody is left once the shares of all that it can end in make up the whole. */
export const incidenceReaches = ({ followedDays, promoted, left }: StoredIncidence, time: number): boolean => {
  const ended = (promoted.at(-1)?.[3] ?? 0) + (left.at(-1)?.[3] ?? 0);
  return followedDays === undefined || isFollowedUpTo({ longest: followedDays, nobodyLeft: ended >= whole }, time);
};
