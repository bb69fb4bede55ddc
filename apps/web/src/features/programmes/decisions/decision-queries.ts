import type { CallInput } from '@understudy/contracts/endpoint';
import {
  type exportWaitingDecisions,
  listWaitingDecisions,
  waitingKind,
  waitingSort,
} from '@understudy/contracts/programmes-decisions';
import { z } from 'zod';
import { orderOf } from '../../../lib/list-order.js';
import { pagedQuery } from '../../../lib/query.js';

const orders = waitingSort.options.flatMap((sort) => [sort, `-${sort}`] as const);

/** What the address of the list may say; anything else is left out. */
export const decisionSearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  waits: waitingKind.optional().catch(undefined),
  programme: z.uuid().optional().catch(undefined),
  sort: z.enum(orders).optional().catch(undefined),
});
export type DecisionSearch = z.infer<typeof decisionSearch>;

/** What an address asks the list and its CSV for. */
export const decisionInput = ({ search, waits, programme, sort = 'due' }: DecisionSearch) =>
  ({ query: { search, kind: waits, programmeId: programme, ...orderOf(sort) } }) satisfies CallInput<
    typeof exportWaitingDecisions
  >;

/** The list that an address asks for, page after page. */
export const decisionsQuery = (search: DecisionSearch) =>
  pagedQuery('programmes', listWaitingDecisions, { query: { ...decisionInput(search).query, limit: 50 } });

/** Whether an address asks for less than all there is. */
export const isNarrowed = ({ search, waits, programme }: DecisionSearch): boolean =>
  [search, waits, programme].some(Boolean);
