import type { Campaign } from '@understudy/contracts/assessments-campaigns';
import type { Actor } from '../../../common/auth/actor.js';
import { type CampaignFacts, campaignActions, mayWithCampaign } from './campaign.policy.js';
import type { CampaignRow } from './campaigns.repository.js';

/** What the rules need to know of a row. */
export const factsOf = (actor: Actor, { status, leaderId, closed }: CampaignRow): CampaignFacts => ({
  status,
  isLeader: leaderId !== null && leaderId === actor.personId,
  closed,
});

/** A campaign with what this actor may do with it now. */
export const presentCampaign = (actor: Actor, row: CampaignRow): Campaign => {
  const { leaderId: _leaderId, sortKey: _sortKey, leftOut: _leftOut, notOpenedOn, notOpenedBecause, ...campaign } = row;
  const facts = factsOf(actor, row);
  return {
    ...campaign,
    notOpened: notOpenedOn && notOpenedBecause ? { on: notOpenedOn, because: notOpenedBecause } : null,
    abilities: campaignActions.filter(
      (action): action is Exclude<typeof action, 'see'> => action !== 'see' && mayWithCampaign(actor, action, facts),
    ),
  };
};
