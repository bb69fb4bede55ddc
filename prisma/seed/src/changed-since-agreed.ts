import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';
import type { StoryPlan } from './plan-shape.js';

/** How many plans under way were changed after both had agreed on them, and wait to be signed again. */
const howMany = 2;

const isOfTheCast = ({ employee, manager }: StoryPlan): boolean =>
  [cast.individual.employee, cast.manager.employee].some((one) => one === employee || one === manager);

/**
 * The same plans, of which a few say more today than what was agreed on: their goal reaches further. None of those whom the
 * story follows, for whom something else waits.
 */
export const changedSinceAgreed = (plans: readonly StoryPlan[], today: string): StoryPlan[] => {
  const chosen = plans
    .filter((plan) => plan.status === 'active' && !isOfTheCast(plan))
    .filter(({ createdOn, changedOn }) => createdOn < addDays(today, -30) && changedOn >= addDays(today, -6))
    .slice(0, howMany);
  return plans.map((plan) => (chosen.includes(plan) ? changed(plan, today) : plan));
};

const changed = (plan: StoryPlan, today: string): StoryPlan => ({
  ...plan,
  agreedBefore: {
    on: plan.createdOn,
    changedOn: addDays(today, -6),
    agreedAnewOn: null,
    focus: plan.focus,
    goals: plan.goals.map(({ actions: _actions, ...goal }, place) => ({
      ...goal,
      toLevel: 2,
      measure: 'Somebody who works with me sees it.',
      today: place,
    })),
  },
});
