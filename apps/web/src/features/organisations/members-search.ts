import type { CallInput } from '@understudy/contracts/endpoint';
import {
  type exportInvitations,
  type exportMembers,
  invitationSort,
  invitationStatus,
  listInvitations,
  listMembers,
  memberSort,
  role,
} from '@understudy/contracts/organisations';
import { direction } from '@understudy/contracts/pagination';
import { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';

const words = z.coerce.string().max(100).optional().catch(undefined);

/** What the address of the page may say of its two lists; anything else is left out. */
export const membersSearch = z.object({
  search: words,
  role: role.optional().catch(undefined),
  sort: memberSort.optional().catch(undefined),
  direction: direction.optional().catch(undefined),
  invited: words,
  status: invitationStatus.optional().catch(undefined),
  invitedSort: invitationSort.optional().catch(undefined),
  invitedDirection: direction.optional().catch(undefined),
});
export type MembersSearch = z.infer<typeof membersSearch>;
export type ListProps = { asked: MembersSearch; onChange: (changes: MembersSearch) => void };

/** What an address asks the members and their CSV for. */
export const membersInput = ({ search, role: as, sort, direction: way }: MembersSearch) =>
  ({ query: { search, role: as, sort, direction: way } }) satisfies CallInput<typeof exportMembers>;

/** What it asks the invitations and their CSV for. */
export const invitationsInput = ({ invited, status, invitedSort, invitedDirection }: MembersSearch) =>
  ({
    query: { search: invited, status, sort: invitedSort, direction: invitedDirection },
  }) satisfies CallInput<typeof exportInvitations>;

/** The members that an address asks for, page after page. */
export const membersQuery = (search: MembersSearch) => pagedQuery('members', listMembers, membersInput(search));

/** The invitations that it asks for, page after page. */
export const invitationsQuery = (search: MembersSearch) =>
  pagedQuery('members', listInvitations, invitationsInput(search));
