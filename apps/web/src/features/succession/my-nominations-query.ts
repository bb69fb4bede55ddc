import { listMyNominations, myNominationSorts } from '@understudy/contracts/succession-nominations';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of my nominations may say: how they stand. */
export const myNominationSearch = z.object(arrangementSearch(myNominationSorts));

/** What I was asked or told of being considered for a role. */
export const myNominationsQuery = (order: z.infer<typeof myNominationSearch>) =>
  pagedQuery('succession', listMyNominations, { query: { ...order, limit: 20 } });
