import { Injectable } from '@nestjs/common';
import type { CampaignReach, previewReach } from '@understudy/contracts/assessments-reach';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { CampaignReachRepository } from './campaign-reach.repository.js';
import { CampaignSelectionService } from './campaign-selection.service.js';

/** How many are named: as many as can be invited at once. */
const named = 500;

/** Whom a campaign would ask, before it is launched: nobody answers who cannot sign in. */
@Injectable()
export class CampaignReachService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CampaignReachRepository,
    private readonly selections: CampaignSelectionService,
  ) {}

  /** @throws ProblemError not-found for whoever does not exist, not-allowed for people outside the actor's line. */
  async preview(actor: Actor, draft: BodyOf<typeof previewReach>): Promise<CampaignReach> {
    const reading = this.tenants.read(actor);
    const leaderId = actor.isAdmin ? null : actor.personId;
    await this.selections.allow(reading, actor, leaderId, draft.selection);
    const { unreached, ...counted } = await this.repository.of(reading, draft, leaderId, actor.today);
    const invitable = unreached.filter(({ email, invited }) => email !== null && !invited);
    return {
      ...counted,
      withoutSignIn: unreached.length,
      withoutAddress: unreached.filter(({ email }) => email === null).length,
      invited: unreached.filter(({ invited }) => invited).length,
      invitable: invitable.slice(0, named).map(({ id, name }) => ({ id, name })),
    };
  }
}
