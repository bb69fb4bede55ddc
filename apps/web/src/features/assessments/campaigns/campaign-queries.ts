import { campaignSorts, listCampaigns } from '@understudy/contracts/assessments-campaigns';
import { campaignPanelSorts, listCampaignPanels, panelNeed } from '@understudy/contracts/assessments-raters';
import { z } from 'zod';
import { arrangementSearch, wordsSearch } from '../../../lib/arrangement.js';
import { pagedQuery } from '../../../lib/query.js';

/** What the address of the list of campaigns may say. */
export const campaignSearch = z.object(arrangementSearch(campaignSorts));

/** The campaigns that I may see, the newest first unless asked otherwise. */
export const campaignsQuery = ({ sort, direction }: z.infer<typeof campaignSearch>) =>
  pagedQuery('campaigns', listCampaigns, { query: { sort, direction } });

/** What the address of whose raters need a hand may say. */
export const campaignPanelsSearch = z.object({
  ...arrangementSearch(campaignPanelSorts),
  search: wordsSearch,
  needs: panelNeed.optional().catch(undefined),
});

/** Whose raters need a hand in a campaign that I run. */
export const campaignPanelsQuery = (
  campaignId: string,
  { sort, direction, search, needs }: z.infer<typeof campaignPanelsSearch>,
) =>
  pagedQuery('assessments', listCampaignPanels, {
    params: { campaignId },
    query: { sort, direction, search, needs },
  });
