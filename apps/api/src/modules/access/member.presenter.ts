import type { Member } from '@understudy/contracts/organisations';
import type { Actor } from '../../common/auth/actor.js';
import { may } from './member.policy.js';
import type { MemberRow } from './member.repository.js';

/** A member with what this actor may do to them. */
export const presentMember = (actor: Actor, { admins, sortKey: _sortKey, ...row }: MemberRow): Member => {
  const facts = { role: row.role, otherAdmins: admins - (row.role === 'admin' ? 1 : 0) };
  return { ...row, abilities: (['change', 'remove'] as const).filter((action) => may(actor, action, facts)) };
};
