import { listMyNominations } from '@understudy/contracts/succession-nominations';
import { pagedQuery } from '../../lib/query.js';

/** What I was asked or told of being considered for a role. */
export const myNominationsQuery = pagedQuery('succession', listMyNominations, { query: { limit: 20 } });
