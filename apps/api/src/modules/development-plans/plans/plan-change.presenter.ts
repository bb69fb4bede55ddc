import type { PlanChange } from '@understudy/contracts/development-plans';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithPlan } from './plan.policy.js';
import { factsOf } from './plan.presenter.js';
import type { ChangeRow } from './plan-ledger.repository.js';
import type { PlanRow } from './plans.repository.js';

/** An entry of a plan's history, with whether this actor can bring back what it removed. */
export const presentChange = (actor: Actor, plan: PlanRow, row: ChangeRow): PlanChange => {
  const { id, at, authorId, authorName, what, subject, checkInId, counterpartName, restorable } = row;
  const counterpart = { field: 'counterpart', before: null, after: counterpartName };
  return {
    ...{ id, at, what, subject, checkInId },
    fields: checkInId === null ? row.fields : [counterpart, ...row.fields],
    author: authorId === null ? null : { id: authorId, name: authorName ?? '' },
    abilities: restorable && mayWithPlan(actor, 'change', factsOf(actor, plan)) ? ['restore'] : [],
  };
};
