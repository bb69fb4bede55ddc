import { type exportPlans, listPlans, planSorts, planStatus } from '@understudy/contracts/development-plans';
import type { CallInput } from '@understudy/contracts/endpoint';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** Whose plans can be asked for; without a word, all that one may see. */
export const planScopes = ['organisation', 'line', 'reports'] as const;

/** What the address of the list of plans may say; anything else is left out. */
export const planListSearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  scope: z.enum(planScopes).optional().catch(undefined),
  status: planStatus.optional().catch(undefined),
  quiet: z.coerce.boolean().optional().catch(undefined),
  ...arrangementSearch(planSorts),
});
export type PlanListSearch = z.infer<typeof planListSearch>;

/** What an address asks the list and its CSV for. */
export const planListInput = ({ search, scope = 'organisation', status, quiet, sort, direction }: PlanListSearch) =>
  ({
    query: { search, scope, status, quiet: quiet ? 'true' : undefined, sort, direction },
  }) satisfies CallInput<typeof exportPlans>;

/** The list that an address asks for, page after page. */
export const planListQuery = (search: PlanListSearch) =>
  pagedQuery('plans', listPlans, { query: { ...planListInput(search).query, limit: 25 } });

/** Whether an address asks for less than all there is. */
export const isNarrowed = ({ search, scope, status, quiet }: PlanListSearch): boolean =>
  [search, scope, status, quiet].some(Boolean);
