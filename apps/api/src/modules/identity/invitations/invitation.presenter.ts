import type { Invitation } from '@understudy/contracts/organisations';
import type { InvitationRow } from './invitation.repository.js';

/** An invitation as admins see it; its token stays out. */
export const presentInvitation = ({ tokenHash: _tokenHash, sortKey: _sortKey, ...row }: InvitationRow): Invitation =>
  row;
