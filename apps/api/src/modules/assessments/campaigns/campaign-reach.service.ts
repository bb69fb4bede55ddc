import { Injectable } from '@nestjs/common';
import type { CampaignReach, previewReach } from '@understudy/contracts/assessments-reach';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { ratedStages } from '@understudy/domain/assessments/asked-items';
import type { Actor } from '../../../common/auth/actor.js';
import { askedTogether } from '../../../common/together/asked-together.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { CampaignReachRepository } from './campaign-reach.repository.js';
import { CampaignSelectionService } from './campaign-selection.service.js';

/** How many are named: as many as can be invited at once, and of those left out as many as can be read through. */
const named = { invitable: 500, leftOut: 50 };

type Asked = { readonly actor: Actor; readonly draft: BodyOf<typeof previewReach>; readonly leaderId: string | null };

/** Whom a campaign would ask, before it is launched: nobody answers who cannot sign in. */
@Injectable()
export class CampaignReachService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CampaignReachRepository,
    private readonly selections: CampaignSelectionService,
    private readonly contents: PublishedContents,
  ) {}

  /**
   * @throws ProblemError not-found for whoever does not exist, not-allowed for people outside the actor's line, invalid-input
   * for an instrument that is not in use.
   */
  async preview(actor: Actor, draft: BodyOf<typeof previewReach>): Promise<CampaignReach> {
    const leaderId = actor.isAdmin ? null : actor.personId;
    await this.selections.allow(this.tenants.read(actor), actor, leaderId, draft.selection);
    const name = [actor.organisationId, actor.today, leaderId, JSON.stringify(draft)].join(' ');
    return this.reachOf(name, { actor, draft, leaderId });
  }

  /** Everybody who would be asked is looked up, so all that ask for the same at the same time share an answer. */
  private readonly reachOf = askedTogether(async ({ actor, draft, leaderId }: Asked): Promise<CampaignReach> => {
    const access = this.tenants.read(actor);
    const { items } = await this.contents.of(access, await this.contents.versionInUse(access, draft.instrumentId));
    return this.repository.of(access, draft, ratedStages(items), leaderId, actor.today, named);
  });
}
