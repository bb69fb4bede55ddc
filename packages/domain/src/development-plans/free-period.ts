import { addDays, daysBetween } from '../calendar/day.js';

/** From a first day to a last one, both in it. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The day that decides for which period a plan counts. */
const middleOf = ({ startsOn, endsOn }: Period): string =>
  addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2));

/** What is left of a period around its middle beside open plans, none of which has that day; null where that is no period. */
export const freePeriod = (wanted: Period, taken: readonly Period[]): Period | null => {
  const middle = middleOf(wanted);
  const startsOn = taken
    .filter(({ endsOn }) => endsOn < middle)
    .reduce((first, { endsOn }) => (endsOn < first ? first : addDays(endsOn, 1)), wanted.startsOn);
  const endsOn = taken
    .filter((plan) => plan.startsOn > middle)
    .reduce((last, plan) => (plan.startsOn > last ? last : addDays(plan.startsOn, -1)), wanted.endsOn);
  return startsOn < endsOn ? { startsOn, endsOn } : null;
};
