import type { ProgrammeState } from '@understudy/contracts/programmes';
import type { Actor } from '../../../common/auth/actor.js';

/** How a programme stands to whoever asks what it brings, today. */
export type ProgrammeRelation = {
  readonly state: ProgrammeState;
  readonly isSponsor: boolean;
  /** Its sponsor is below the actor. */
  readonly isAboveSponsor: boolean;
};

/**
 * What a programme brings is read by admins, by whoever stands for it, and, while it is open or closed, by everybody above them; by
 * nobody beside or below.
 */
export const maySeeEffect = (
  actor: Pick<Actor, 'isAdmin'>,
  { state, isSponsor, isAboveSponsor }: ProgrammeRelation,
): boolean => actor.isAdmin || isSponsor || (isAboveSponsor && (state === 'open' || state === 'closed'));
