import type { CallInput } from '@understudy/contracts/endpoint';
import { type exportOpportunities, listOpportunities, opportunityKind } from '@understudy/contracts/opportunities';
import { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';

/** Which opportunities can be asked for; without a word, those that are offered. */
export const marketScopes = ['market', 'looked-after', 'organisation'] as const;

/** What the address of the list may say; anything else is left out. */
export const marketSearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  scope: z.enum(marketScopes).optional().catch(undefined),
  type: opportunityKind.optional().catch(undefined),
  stage: z.string().max(100).optional().catch(undefined),
  skill: z.string().max(100).optional().catch(undefined),
  free: z.coerce.boolean().optional().catch(undefined),
});
export type MarketSearch = z.infer<typeof marketSearch>;

/** What an address asks the list and its CSV for. */
export const marketInput = ({ search, scope = 'market', type, stage, skill, free }: MarketSearch) =>
  ({
    query: { search, scope, kind: type, stageKey: stage, skillKey: skill, free: free ? 'true' : undefined },
  }) satisfies CallInput<typeof exportOpportunities>;

/** The list that an address asks for, page after page. */
export const marketQuery = (search: MarketSearch) =>
  pagedQuery('opportunities', listOpportunities, { query: { ...marketInput(search).query, limit: 50 } });

/** Whether an address asks for less than all there is. */
export const isNarrowed = ({ search, type, stage, skill, free }: MarketSearch): boolean =>
  [search, type, stage, skill, free].some(Boolean);
