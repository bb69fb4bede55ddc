import type { OpeningState } from '@understudy/contracts/succession-openings';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with the opening of a position. */
export const openingActions = ['see', 'change', 'fill', 'withdraw', 'correct'] as const;
export type OpeningAction = (typeof openingActions)[number];

/** What decides it: where the actor stands to whom the position answers to, and whether it still waits. */
export type OpeningFacts = {
  readonly isOwner: boolean;
  readonly isAboveOwner: boolean;
  readonly state: OpeningState;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;

/** Whether the actor looks after it. */
export const keeps = (actor: Pick<Actor, 'isAdmin'>, { isOwner, isAboveOwner }: Omit<OpeningFacts, 'state'>): boolean =>
  actor.isAdmin || isOwner || isAboveOwner;

/** Whether the actor may do this with an opening of these facts. */
export const mayWithOpening = (actor: Asking, action: OpeningAction, facts: OpeningFacts): boolean => {
  if (!actor.permissions.has('succession.read') || !keeps(actor, facts)) return false;
  if (action === 'see') return true;
  return actor.permissions.has('succession.change') && (action === 'correct' || facts.state === 'open');
};
