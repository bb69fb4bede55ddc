import type { PromisedAction } from '@understudy/contracts/development-plans-promises';
import type { Actor } from '../../../common/auth/actor.js';
import { mayKeepPromise } from '../plans/plan.policy.js';
import type { PromiseRow } from './promises.repository.js';

/** An action of the actor's in somebody else's plan, with the way to the plan where they may read it. */
export const presentPromise = (actor: Actor, row: PromiseRow): PromisedAction => {
  const { planId, personId, personName, reads, status, employed, sortKey: _sortKey, ...action } = row;
  return {
    ...action,
    person: { id: personId, name: personName },
    planId: reads && actor.permissions.has('plans.read') ? planId : null,
    abilities: mayKeepPromise(actor, { isOwner: true, employed, status }) ? ['log-progress'] : [],
  };
};
