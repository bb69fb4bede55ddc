import type { Calibration } from '@understudy/contracts/calibration';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithSession, sessionActions } from './session.policy.js';
import type { SessionRow } from './sessions.repository.js';

const ownPart = ({ isTakenOut, isManager, hasSubmitted }: SessionRow): Calibration['mine'] => {
  if (isTakenOut) return 'taken-out';
  if (!isManager) return null;
  return hasSubmitted ? 'submitted' : 'asked';
};

/** A session, with what this actor may do in it. */
export const presentSession = (actor: Actor, row: SessionRow): Calibration => ({
  id: row.id,
  name: row.name,
  purpose: row.purpose,
  grid: row.grid,
  leader: row.leader,
  facilitator: row.facilitator,
  heldOn: row.heldOn,
  state: row.state,
  openedOn: row.openedOn,
  lockedOn: row.lockedOn,
  expiresOn: row.expiresOn,
  counts: { people: row.people, managers: row.managers, submitted: row.submitted },
  mine: ownPart(row),
  version: row.version,
  abilities: sessionActions.flatMap((action) =>
    action !== 'see' && mayWithSession(actor, action, row) ? [action] : [],
  ),
});
