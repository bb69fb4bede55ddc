import { horizon } from '@understudy/contracts/career-framework';
import { listUnits } from '@understudy/contracts/people';
import {
  coverState,
  getBenchOfRoles,
  getPlanGaps,
  listCriticalRoles,
  planGap,
  roleSorts,
} from '@understudy/contracts/succession';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What the address of succession may say: which roles, and how they stand. */
export const roleSearch = z.object({
  closed: z.coerce.boolean().optional().catch(undefined),
  search: z.string().max(100).optional().catch(undefined),
  cover: coverState.optional().catch(undefined),
  unitId: z.uuid().optional().catch(undefined),
  gap: planGap.optional().catch(undefined),
  /** By how soon those are ready who are counted to say on whom the bench depends. */
  linchpinsBy: horizon.optional().catch(undefined),
  ...arrangementSearch(roleSorts),
});
export type RoleSearch = z.infer<typeof roleSearch>;

/** What an address asks the list and its CSV for; what it says of another list is not theirs. */
export const rolesAsked = ({ closed = false, search, cover, unitId, gap, sort, direction }: RoleSearch) => ({
  query: { closed: String(closed), search, cover, unitId, gap, sort, direction },
});

/** Critical roles, the most urgent first unless asked otherwise. */
export const rolesQuery = (search: RoleSearch) =>
  pagedQuery('succession', listCriticalRoles, { query: { ...rolesAsked(search).query, limit: 20 } });

/** Open roles for a table, as many at once as a page may hold: those whose vacancy hurts the most first. */
export const rolesByImpactQuery = pagedQuery('succession', listCriticalRoles, {
  query: { sort: 'impact', limit: 200 },
});

/** How many plans lack what. */
export const gapsQuery = query('succession', getPlanGaps);

/** The units to which roles may belong. */
export const unitsQuery = query('people', listUnits);

/** All open roles in short. */
export const benchQuery = query('succession', getBenchOfRoles);
