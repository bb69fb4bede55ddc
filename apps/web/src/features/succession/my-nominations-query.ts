import { listMyNominations, myNominationSorts, myNominationStates } from '@understudy/contracts/succession-nominations';
import { z } from 'zod';
import { arrangementSearch, wordsSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of my nominations may say: how they stand, and which of them. */
export const myNominationSearch = z.object({
  ...arrangementSearch(myNominationSorts),
  search: wordsSearch,
  state: z.enum(myNominationStates).optional().catch(undefined),
});

/** What I was asked or told of being considered for a role. */
export const myNominationsQuery = ({ sort, direction, search, state }: z.infer<typeof myNominationSearch>) =>
  pagedQuery('succession', listMyNominations, { query: { sort, direction, search, state, limit: 20 } });
