import {
  candidateOrder,
  type exportCandidates,
  listCandidates,
  signal,
} from '@understudy/contracts/assessments-signals';
import type { CallInput } from '@understudy/contracts/endpoint';
import { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';

/** What the address of the identification page may say. */
export const identificationSearch = z.object({
  unitId: z.uuid().optional().catch(undefined),
  stageKey: z.string().max(60).optional().catch(undefined),
  signal: signal.optional().catch(undefined),
  horizon: z.enum(['within-3-years', 'none']).optional().catch(undefined),
  order: candidateOrder.optional().catch(undefined),
});
export type IdentificationSearch = z.infer<typeof identificationSearch>;

/** As many of the one as of the other: both columns load the same number at a time. */
const together = 10;

/** One of the two lists, page after page. */
export const candidatesQuery = (list: 'overlooked' | 'observed', search: IdentificationSearch) =>
  pagedQuery('signals', listCandidates, { query: { ...search, list, limit: together } });

/** What an address asks the file of both lists for. */
export const exportInput = ({ order: _order, ...query }: IdentificationSearch) =>
  ({ query }) satisfies CallInput<typeof exportCandidates>;
