import { candidateOrder, exportCandidates, listCandidates, signal } from '@understudy/contracts/assessments-signals';
import { z } from 'zod';
import { addressOf } from '../../lib/api-client.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of the identification page may say. */
export const identificationSearch = z.object({
  unitId: z.uuid().optional().catch(undefined),
  stageKey: z.string().max(60).optional().catch(undefined),
  signal: signal.optional().catch(undefined),
  horizon: z.enum(['within-2-years', 'within-3-years', 'none']).optional().catch(undefined),
  order: candidateOrder.optional().catch(undefined),
});
export type IdentificationSearch = z.infer<typeof identificationSearch>;

/** As many of the one as of the other: both columns load the same number at a time. */
const together = 10;

/** One of the two lists, page after page. */
export const candidatesQuery = (list: 'overlooked' | 'observed', search: IdentificationSearch) =>
  pagedQuery('signals', listCandidates, { query: { ...search, list, limit: together } });

/** Where both lists are to be had as a file. */
export const exportAddress = ({ order: _order, ...query }: IdentificationSearch): string =>
  addressOf(exportCandidates, { query });
