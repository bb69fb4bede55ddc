import type { RoundStatus } from '@understudy/contracts/mentoring-rounds';
import { roundTable } from '@understudy/domain/mentoring/round-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a round. */
export const roundActions = ['see', 'change', 'adjust', 'match', 'publish', 'set-aside', 'match-again'] as const;
export type RoundAction = (typeof roundActions)[number];

/** What decides it. */
export type RoundFacts = { readonly status: RoundStatus; readonly isAnybodyWithout: boolean };

type Asking = Pick<Actor, 'permissions'>;

/** The roles that the actor holds at any round. */
export const roundRoles = ({ permissions }: Asking): 'admin'[] => (permissions.has('mentoring.run') ? ['admin'] : []);

/** Whether the actor may do this with a round of these facts; its steps are the state table's. */
export const mayWithRound = (actor: Asking, action: RoundAction, { status, isAnybodyWithout }: RoundFacts): boolean => {
  const roles = roundRoles(actor);
  if (action === 'see') return roles.length > 0;
  if (action === 'match-again') return roles.length > 0 && status === 'published' && isAnybodyWithout;
  return possibleActions(roundTable, status, roles).includes(action);
};
