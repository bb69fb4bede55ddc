import type { Actor } from '../../../common/auth/actor.js';

/** What links an actor to a retrospective, or to one thing on its board. */
export type BoardFacts = {
  /** Has a place in the cohort. */
  readonly isParticipant: boolean;
  readonly isFacilitator: boolean;
  /** Wrote the note, or took the action on. */
  readonly isOwn: boolean;
};
export type BoardRole = 'owner' | 'participant' | 'facilitator' | 'admin';

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;

/** The roles that somebody holds at a board or at one of its actions. */
export const boardRoles = (actor: Asking, { isParticipant, isFacilitator, isOwn }: BoardFacts): BoardRole[] => [
  ...(isOwn ? (['owner'] as const) : []),
  ...(isParticipant ? (['participant'] as const) : []),
  ...(isFacilitator && actor.permissions.has('cohorts.run') ? (['facilitator'] as const) : []),
  ...(actor.isAdmin ? (['admin'] as const) : []),
];

/** Whether somebody reads the board and writes on it; it is led by those who take part. */
export const mayShareBoard = (actor: Asking, facts: Omit<BoardFacts, 'isOwn'>): boolean =>
  boardRoles(actor, { ...facts, isOwn: false }).length > 0;

/** What somebody may do with a note: its author changes it, its author and those who run the cohort remove it. */
export const noteAbilities = (actor: Asking, facts: BoardFacts): ('change' | 'remove')[] => {
  const roles = boardRoles(actor, facts);
  if (roles.includes('owner')) return ['change', 'remove'];
  return roles.includes('facilitator') || roles.includes('admin') ? ['remove'] : [];
};
