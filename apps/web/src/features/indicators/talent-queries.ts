import { listLeaderTalent } from '@understudy/contracts/indicators-talent';
import { pagedQuery } from '../../lib/query.js';

/** The leaders of one's scope by name, or those who are called so, with what their lines gave. */
export const leaderTalentQuery = (asOf?: string, search?: string) =>
  pagedQuery('indicators', listLeaderTalent, { query: { asOf, search } });
