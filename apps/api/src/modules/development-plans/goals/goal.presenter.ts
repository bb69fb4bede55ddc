import type { Goal, PlanAction } from '@understudy/contracts/development-plans-goals';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithPlan } from '../plans/plan.policy.js';
import { factsOf } from '../plans/plan.presenter.js';
import type { PlanRow } from '../plans/plans.repository.js';
import type { ActionRow, GoalRow } from './goals.repository.js';

/** An action with what this actor may do to it. */
export const presentAction = (actor: Actor, plan: PlanRow, row: ActionRow): PlanAction => ({
  ...row,
  abilities: mayWithPlan(actor, 'change', factsOf(actor, plan)) ? ['change', 'log-progress', 'remove'] : [],
});

/** A goal with its actions and what this actor may do to it. */
export const presentGoal = (actor: Actor, plan: PlanRow, row: GoalRow): Goal => {
  const { planId: _planId, skillKey, skillName, actions, ...goal } = row;
  return {
    ...goal,
    skill: skillKey === null ? null : { key: skillKey, name: skillName ?? skillKey },
    actions: actions.map((action) => presentAction(actor, plan, action)),
    abilities: mayWithPlan(actor, 'change', factsOf(actor, plan)) ? ['change', 'remove', 'add-action'] : [],
  };
};
