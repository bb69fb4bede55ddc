import { getStretchAssignment, listStretchAssignments } from '@understudy/contracts/opportunities-assignments';
import { pagedQuery, query } from '../../lib/query.js';

/** Assignments: mine, those I hold up, or my line's, or those of them that hold these words; the newest first. */
export const stretchesQuery = (scope: 'mine' | 'supported' | 'line', withoutNet = false, search?: string) =>
  pagedQuery('opportunities', listStretchAssignments, {
    query: { scope, search, withoutNet: withoutNet ? 'true' : undefined, limit: 50 },
  });

/** Those that go on with a talk that stays missed: where I hold the net, or in my line. */
export const missedTalksQuery = (scope: 'supported' | 'line') =>
  pagedQuery('opportunities', listStretchAssignments, { query: { scope, missed: 'true', limit: 50 } });

/** One assignment with as much of it as I need. */
export const stretchQuery = (stretchId: string) =>
  query('opportunities', getStretchAssignment, { params: { stretchId } });
