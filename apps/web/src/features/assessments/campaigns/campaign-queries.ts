import { campaignSorts, listCampaigns } from '@understudy/contracts/assessments-campaigns';
import { z } from 'zod';
import { arrangementSearch } from '../../../lib/arrangement.js';
import { pagedQuery } from '../../../lib/query.js';

/** What the address of the list of campaigns may say. */
export const campaignSearch = z.object(arrangementSearch(campaignSorts));

/** The campaigns that I may see, the newest first unless asked otherwise. */
export const campaignsQuery = (asked: z.infer<typeof campaignSearch>) =>
  pagedQuery('campaigns', listCampaigns, { query: asked });
