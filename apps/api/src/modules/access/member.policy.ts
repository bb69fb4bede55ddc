import type { Role } from '@understudy/contracts/organisations';
import type { Actor } from '../../common/auth/actor.js';

/** What can be done to a membership. */
export type MemberAction = 'change' | 'remove';

/** What the rules need to know beside the membership's own role. */
export type MemberFacts = { readonly role: Role; readonly otherAdmins: number };

const isLastAdmin = (facts: MemberFacts): boolean => facts.role === 'admin' && facts.otherAdmins === 0;

/** Whether this actor may do this to a membership: admins may, but the last admin stays, and a mentor from outside stays one. */
export const may = (actor: Actor, action: MemberAction, facts: MemberFacts): boolean => {
  if (!actor.isAdmin) return false;
  return action === 'change' ? facts.role !== 'mentor' : !isLastAdmin(facts);
};

/** Whether the membership may get this role: the last admin stays one. */
export const mayBecome = (role: Role, facts: MemberFacts): boolean => role === 'admin' || !isLastAdmin(facts);
