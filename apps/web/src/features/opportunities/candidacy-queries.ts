import { listCandidacies } from '@understudy/contracts/opportunities-candidacies';
import { pagedQuery } from '../../lib/query.js';

/** My own candidacies, or those of my line that I may know of; the newest first. */
export const candidaciesQuery = (scope: 'mine' | 'line') =>
  pagedQuery('opportunities', listCandidacies, { query: { scope, limit: 50 } });
