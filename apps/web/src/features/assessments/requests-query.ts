import { listMyRequests, requestSorts } from '@understudy/contracts/assessments';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of my assessments may say: how those stand that I am asked for. */
export const requestSearch = z.object(arrangementSearch(requestSorts));

/** What I am asked for, page after page. */
export const requestsQuery = ({ sort, direction }: z.infer<typeof requestSearch>) =>
  pagedQuery('assessments', listMyRequests, { query: { sort, direction } });
