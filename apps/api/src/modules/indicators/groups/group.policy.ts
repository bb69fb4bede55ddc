import type { GroupKind } from '@understudy/contracts/indicators';
import type { Actor } from '../../../common/auth/actor.js';

/** How a group stands to whoever asks, today. */
export type GroupRelation = {
  readonly kind: GroupKind;
  /** The group is the actor's own line. */
  readonly isOwn: boolean;
  /** The group is the line of somebody who is below the actor today. */
  readonly isBelow: boolean;
};

/** Admins see every group; a leader sees their own line and the lines of those below them today. */
export const maySeeGroup = (actor: Pick<Actor, 'isAdmin'>, group: GroupRelation): boolean =>
  actor.isAdmin || (group.kind === 'leader' && (group.isOwn || group.isBelow));

/** Nobody but an admin reads that they are somebody's successor. */
export const maySeeOwnNominations = (actor: Pick<Actor, 'isAdmin'>): boolean => actor.isAdmin;
