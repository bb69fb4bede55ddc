import type { Plan, PlanCard } from '@understudy/contracts/development-plans';
import type { PlanAction } from '@understudy/contracts/development-plans-goals';
import type { Format } from '../../lib/format.js';

/** The plan that counts on a day: an open one whose period holds the day, else the next one, else the last that is over. */
export const currentOf = (plans: readonly PlanCard[], day: string): PlanCard | null => {
  const open = plans
    .filter(({ status }) => status !== 'closed')
    .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn));
  return open.find(({ endsOn }) => day <= endsOn) ?? open.at(-1) ?? null;
};

// After every day that anybody plans for.
const never = '9999';

/** What comes next in a plan: actions that are not done, those due first in front, those without a day last. */
export const nextActionsOf = (
  { goalList }: Pick<Plan, 'goalList'>,
  most: number,
  words: Format['compare'],
): PlanAction[] =>
  goalList
    .filter(({ status }) => status === 'open')
    .flatMap(({ actions }) => actions)
    .filter(({ progress }) => progress < 100)
    .toSorted(
      (one, other) =>
        (one.dueOn ?? never).localeCompare(other.dueOn ?? never) ||
        other.progress - one.progress ||
        words(one.title, other.title),
    )
    .slice(0, most);
