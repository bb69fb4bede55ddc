import { listMySignals, listSignals, listUnobserved } from '@understudy/contracts/assessments-signals';
import { pagedQuery } from '../../lib/query.js';

/** What was observed in one person, page after page. */
export const signalsQuery = (personId: string) =>
  pagedQuery('signals', listSignals, { params: { personId }, query: { limit: 20 } });

/** What I observed in others. */
export const mySignalsQuery = pagedQuery('signals', listMySignals, { query: { limit: 20 } });

/** Whom of my reports I have not written about. */
export const unobservedQuery = pagedQuery('signals', listUnobserved, { query: { limit: 12 } });
