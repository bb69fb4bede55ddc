import { attentionReason, attentionSorts, listAttention } from '@understudy/contracts/career-framework';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of my people may say: how those who need attention stand, and for which reason they do. */
export const attentionSearch = z.object({
  ...arrangementSearch(attentionSorts),
  reason: attentionReason.optional().catch(undefined),
});

/** Who needs attention, a page at a time; the same for the loader and the list. */
export const attentionQuery = ({ sort, direction, reason }: z.infer<typeof attentionSearch>) =>
  pagedQuery('stages', listAttention, { query: { sort, direction, reason, limit: 6 } });
