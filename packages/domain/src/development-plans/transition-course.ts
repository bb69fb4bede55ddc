import { addCalendarMonths, addDays, daysBetween } from '../calendar/day.js';

/** The days at which one looks back on every new stage. */
export const usualMilestones = [30, 60, 90] as const;

/** The days at which one looks back on a step for which the framework says what to look at on these days, the first first. */
export const milestoneDays = (prompts: readonly { readonly day: number }[]): number[] =>
  [...new Set([...usualMilestones, ...prompts.map(({ day }) => day)])].toSorted((one, other) => one - other);

/** The expected dip as seen on one day. */
export type Dip = {
  readonly months: number;
  readonly month: number;
  readonly endsOn: string;
  readonly within: boolean;
};

/** Where somebody is in the first months of a new stage. */
export type TransitionCourse = {
  /** Days in the stage; the day of entering is 1. */
  readonly day: number;
  readonly milestones: readonly { readonly day: number; readonly on: string }[];
  readonly dip: Dip | null;
};

/**
 * The course of a transition as of a day on or after entering. The dip lasts whole calendar months from the day of
 * entering; its last day is the day before `endsOn`, and months are counted from 1.
 */
export const courseOf = (
  enteredOn: string,
  dipMonths: number,
  today: string,
  prompts: readonly { readonly day: number }[] = [],
): TransitionCourse => ({
  day: daysBetween(enteredOn, today) + 1,
  milestones: milestoneDays(prompts).map((day) => ({ day, on: addDays(enteredOn, day) })),
  dip: dipMonths > 0 ? dipOn(enteredOn, dipMonths, today) : null,
});

const dipOn = (enteredOn: string, months: number, today: string): Dip => {
  const endsOn = addCalendarMonths(enteredOn, months);
  let month = 1;
  while (addCalendarMonths(enteredOn, month) <= today) month += 1;
  return { months, month, endsOn, within: today < endsOn };
};

/** Where the dip is deepest, as a share of its length. */
const deepest = 0.4;

/**
 * How a step into a new stage is expected to feel, from 0 (as before) to -1 (at its slowest), at a share of the dip's
 * length. It goes down quickly and comes back slowly; after the dip it rises gently above where it began.
 */
export const feltAt = (share: number): number => {
  if (share <= 0) return 0;
  if (share >= 1) return 0.35 * (1 - Math.exp(-1.6 * (share - 1)));
  const way = share < deepest ? share / deepest : (1 - share) / (1 - deepest);
  return -(1 - Math.cos(Math.PI * way)) / 2;
};
