import { listAttention } from '@understudy/contracts/career-framework';
import { pagedQuery } from '../../lib/query.js';

/** Who needs attention, a page at a time; the same for the loader and the list. */
export const attentionQuery = pagedQuery('stages', listAttention, { query: { limit: 6 } });
