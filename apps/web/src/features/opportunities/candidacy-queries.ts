import type { CallInput } from '@understudy/contracts/endpoint';
import {
  candidacySort,
  type exportCandidacies,
  listCandidacies,
} from '@understudy/contracts/opportunities-candidacies';
import { direction } from '@understudy/contracts/pagination';
import { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';

export const candidacyStates = ['waiting', 'decided'] as const;

/** What the address of my team's opportunities may say; anything else is left out. */
export const teamSearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  state: z.enum(candidacyStates).optional().catch(undefined),
  sort: candidacySort.optional().catch(undefined),
  direction: direction.optional().catch(undefined),
});
export type TeamSearch = z.infer<typeof teamSearch>;

/** What an address asks the candidacies of my line and their CSV for. */
export const teamInput = (asked: TeamSearch) =>
  ({ query: { scope: 'line', ...asked } }) satisfies CallInput<typeof exportCandidacies>;

/** The candidacies of my line that an address asks for, page after page. */
export const teamQuery = (asked: TeamSearch) =>
  pagedQuery('opportunities', listCandidacies, { query: { ...teamInput(asked).query, limit: 50 } });

/** My own candidacies, the newest first. */
export const myCandidaciesQuery = pagedQuery('opportunities', listCandidacies, { query: { scope: 'mine', limit: 50 } });
