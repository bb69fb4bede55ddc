import { listLeaderTalent } from '@understudy/contracts/indicators-talent';
import { pagedQuery } from '../../lib/query.js';

/** The leaders of one's scope by name, with what their lines gave. */
export const leaderTalentQuery = (asOf?: string) => pagedQuery('indicators', listLeaderTalent, { query: { asOf } });
