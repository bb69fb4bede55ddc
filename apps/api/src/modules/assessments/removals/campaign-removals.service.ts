import { Injectable } from '@nestjs/common';
import type { Campaign } from '@understudy/contracts/assessments-campaigns';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listRemovedCampaigns } from '@understudy/contracts/removed-drafts';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { RemovedDraftsRepository, removedDraftColumns } from '../../../common/removals/removed-drafts.repository.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CampaignRemovalsRepository, type KeptCampaign } from './campaign-removals.repository.js';

/** Brings campaigns back that were removed before anybody was asked. */
@Injectable()
export class CampaignRemovals {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignsService,
    private readonly repository: CampaignRemovalsRepository,
    private readonly removals: RemovedDraftsRepository,
  ) {}

  /** What was removed and can still be brought back: all for admins, of their own line for leaders. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listRemovedCampaigns>,
  ): Promise<ResponseOf<typeof listRemovedCampaigns>> {
    const listing = listingOf(removedDraftColumns, query);
    const found = await this.removals.page(this.tenants.read(actor), 'campaign', lineOf(actor), listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown, nextCursor };
  }

  /** Brings one of them back as a draft. @throws ProblemError not-found for what is kept no longer, or of another line. */
  async restore(actor: Actor, removedDraftId: string): Promise<Campaign> {
    const id = await this.tenants.run(actor, async (tx) => {
      const kept = await this.removals.take<KeptCampaign>(tx, 'campaign', lineOf(actor), removedDraftId);
      if (kept === null) throw notFound();
      await this.repository.restore(tx, kept);
      const subject = { kind: 'campaign', id: kept.campaign.id };
      await emit(tx, actor, 'campaign.changed', subject, { change: 'restored' });
      return kept.campaign.id;
    });
    return this.campaigns.summary(actor, id);
  }
}

const lineOf = (actor: Actor): string | null | 'any' => (actor.isAdmin ? 'any' : actor.personId);
