import type { RoleOpening } from '@understudy/contracts/succession-openings';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithOpening } from './role-opening.policy.js';
import type { OpeningRow } from './role-openings.repository.js';

const abilities = ['change', 'fill', 'withdraw', 'correct'] as const;

/** An opening with what this actor may do with it; its critical role only where they see that too. */
export const presentOpening = (actor: Actor, row: OpeningRow): RoleOpening => {
  const { isOwner, isAboveOwner, currentState, seesRole, role, sortKey: _sortKey, ...opening } = row;
  const facts = { isOwner, isAboveOwner, state: currentState };
  return {
    ...opening,
    role: seesRole ? role : null,
    abilities: abilities.filter((ability) => mayWithOpening(actor, ability, facts)),
  };
};
