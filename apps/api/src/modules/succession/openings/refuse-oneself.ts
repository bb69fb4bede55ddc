import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed } from '../../../common/errors/problem-error.js';

/** Refuses that somebody but an admin says of themselves that they took a position. */
export const refuseOneself = (actor: Pick<Actor, 'personId' | 'isAdmin'>, personId: string | null): void => {
  if (personId !== null && personId === actor.personId && !actor.isAdmin) {
    throw notAllowed('Somebody else records that you take a position.');
  }
};
