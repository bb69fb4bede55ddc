import type { CallInput } from '@understudy/contracts/endpoint';
import { type exportOpportunities, listOpportunities, opportunityKind } from '@understudy/contracts/opportunities';
import { knowsWhatFits, type Learner, writeGaps } from '@understudy/domain/opportunities/fit';
import { z } from 'zod';
import { orderOf } from '../../lib/list-order.js';
import { pagedQuery } from '../../lib/query.js';

/** Which opportunities can be asked for; without a word, those that are offered. */
export const marketScopes = ['market', 'looked-after', 'organisation'] as const;

/** How the list can be arranged. */
export const marketOrders = ['fit', '-date', 'title', 'start', 'apply-by'] as const;

/** What the address of the list may say; anything else is left out. */
export const marketSearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  scope: z.enum(marketScopes).optional().catch(undefined),
  type: opportunityKind.optional().catch(undefined),
  stage: z.string().max(100).optional().catch(undefined),
  skill: z.string().max(100).optional().catch(undefined),
  free: z.coerce.boolean().optional().catch(undefined),
  sort: z.enum(marketOrders).optional().catch(undefined),
});
export type MarketSearch = z.infer<typeof marketSearch>;

/** By fit where something is known that can fit and nothing else is asked for; else the newest first. */
const arranged = ({ scope = 'market', sort }: MarketSearch, learner: Learner | null) => {
  const byFit = learner !== null && knowsWhatFits(learner) && scope === 'market';
  const order = sort ?? (byFit ? 'fit' : '-date');
  if (order !== 'fit') return orderOf(order);
  const known = learner ?? { targetStageKey: null, gaps: [] };
  return {
    sort: 'fit' as const,
    direction: 'descending' as const,
    target: known.targetStageKey ?? undefined,
    gaps: writeGaps(known),
  };
};

/** What an address asks the list and its CSV for. */
export const marketInput = (asked: MarketSearch, learner: Learner | null) => {
  const { search, scope = 'market', type, stage, skill, free } = asked;
  const filter = { search, scope, kind: type, stageKey: stage, skillKey: skill, free: free ? 'true' : undefined };
  return { query: { ...filter, ...arranged(asked, learner) } } satisfies CallInput<typeof exportOpportunities>;
};

/** The list that an address asks for, page after page, arranged for whoever is to find something that fits. */
export const marketQuery = (search: MarketSearch, learner: Learner | null, limit = 50) =>
  pagedQuery('opportunities', listOpportunities, { query: { ...marketInput(search, learner).query, limit } });

/** Whether an address asks for less than all there is. */
export const isNarrowed = ({ search, type, stage, skill, free }: MarketSearch): boolean =>
  [search, type, stage, skill, free].some(Boolean);
