import type { CriticalRole } from '@understudy/contracts/succession';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithRole } from './critical-role.policy.js';
import type { RoleRow } from './critical-roles.repository.js';

const roleAbilities = ['change', 'close', 'nominate'] as const;

/** A critical role with what this actor may do to it and to its successors. */
export const presentRole = (actor: Actor, row: RoleRow): CriticalRole => {
  const { isAboveIncumbent, isOpen, lastIncumbentId: _lastIncumbentId, successors, ...role } = row;
  const facts = { isAboveIncumbent, isOpen };
  const decides = mayWithRole(actor, 'change-successor', facts);
  return {
    ...role,
    successors: successors.map((successor) => ({ ...successor, abilities: decides ? ['change', 'remove'] : [] })),
    abilities: roleAbilities.filter((ability) => mayWithRole(actor, ability, facts)),
  };
};
