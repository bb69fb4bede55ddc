import { Injectable } from '@nestjs/common';
import type { Campaign } from '@understudy/contracts/assessments-campaigns';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listRemovedCampaigns } from '@understudy/contracts/removed-drafts';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { type DraftsOf, RemovedDrafts } from '../../../common/removals/removed-drafts.service.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CampaignRemovalsRepository, type KeptCampaign } from './campaign-removals.repository.js';

/** Brings campaigns back that were removed before anybody was asked. */
@Injectable()
export class CampaignRemovals {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignsService,
    private readonly repository: CampaignRemovalsRepository,
    private readonly removals: RemovedDrafts,
  ) {}

  /** What was removed and can still be brought back: all for admins, of their own line for leaders. */
  list(actor: Actor, query: QueryOf<typeof listRemovedCampaigns>): Promise<ResponseOf<typeof listRemovedCampaigns>> {
    return this.removals.list(actor, campaignsOf(actor), query);
  }

  /** Brings one of them back as a draft. @throws ProblemError not-found for what is kept no longer, or of another line. */
  async restore(actor: Actor, removedDraftId: string): Promise<Campaign> {
    const id = await this.tenants.run(actor, async (tx) => {
      const kept = await this.removals.take<KeptCampaign>(tx, campaignsOf(actor), removedDraftId);
      await this.repository.restore(tx, kept);
      const subject = { kind: 'campaign', id: kept.campaign.id };
      await emit(tx, actor, 'campaign.changed', subject, { change: 'restored' });
      return kept.campaign.id;
    });
    return this.campaigns.summary(actor, id);
  }
}

const campaignsOf = ({ isAdmin, personId }: Actor): DraftsOf => ({
  kind: 'campaign',
  leaderId: isAdmin ? 'any' : personId,
});
