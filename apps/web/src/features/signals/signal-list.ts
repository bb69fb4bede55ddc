import { listMySignals, listSignals, listUnobserved, signalSorts } from '@understudy/contracts/assessments-signals';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What an address may say about the order of observations. */
export const signalOrder = z.object(arrangementSearch(signalSorts));
type SignalOrder = z.infer<typeof signalOrder>;

/** What was observed in one person, page after page. */
export const signalsQuery = (personId: string, order: SignalOrder) =>
  pagedQuery('signals', listSignals, { params: { personId }, query: { ...order, limit: 20 } });

/** What I observed in others. */
export const mySignalsQuery = (order: SignalOrder) =>
  pagedQuery('signals', listMySignals, { query: { ...order, limit: 20 } });

/** Whom of my reports I have not written about. */
export const unobservedQuery = pagedQuery('signals', listUnobserved, { query: { limit: 12 } });
