import { listUnits } from '@understudy/contracts/people';
import { coverState, getBenchOfRoles, listCriticalRoles, roleSorts } from '@understudy/contracts/succession';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What the address of succession may say: which roles, and how they stand. */
export const roleSearch = z.object({
  closed: z.coerce.boolean().optional().catch(undefined),
  search: z.string().max(100).optional().catch(undefined),
  cover: coverState.optional().catch(undefined),
  unitId: z.uuid().optional().catch(undefined),
  ...arrangementSearch(roleSorts),
});
export type RoleSearch = z.infer<typeof roleSearch>;

/** What an address asks the list and its CSV for. */
export const rolesAsked = ({ closed = false, ...order }: RoleSearch) => ({
  query: { closed: String(closed), ...order },
});

/** Critical roles, the most urgent first unless asked otherwise. */
export const rolesQuery = (search: RoleSearch) =>
  pagedQuery('succession', listCriticalRoles, { query: { ...rolesAsked(search).query, limit: 20 } });

/** The units to which roles may belong. */
export const unitsQuery = query('people', listUnits);

/** All open roles in short. */
export const benchQuery = query('succession', getBenchOfRoles);
