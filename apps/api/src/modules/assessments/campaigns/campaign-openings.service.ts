import { Injectable } from '@nestjs/common';
import type { Campaign } from '@understudy/contracts/assessments-campaigns';
import type { planOpening } from '@understudy/contracts/assessments-openings';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { CampaignOpeningsRepository } from './campaign-openings.repository.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { CampaignsService } from './campaigns.service.js';
import { launchCampaignJob } from './launch-campaign.jobs.js';
import { LaunchChecks } from './launch-checks.service.js';

/** Campaigns that open by themselves on a day, and that their last day closes. */
@Injectable()
export class CampaignOpenings {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignsService,
    private readonly all: CampaignsRepository,
    private readonly repository: CampaignOpeningsRepository,
    private readonly checks: LaunchChecks,
    private readonly framework: FrameworkService,
    private readonly jobs: Jobs,
  ) {}

  /** Plans the day, or another one. @throws ProblemError invalid-input for a day that is not between today and its last. */
  async plan(actor: Actor, campaignId: string, { opensOn, version }: BodyOf<typeof planOpening>): Promise<Campaign> {
    await this.tenants.run(actor, async (tx) => {
      await this.all.lock(tx, campaignId);
      const row = await this.campaigns.allow(tx, actor, 'plan-opening', campaignId);
      if (row.version !== version) throw changedMeanwhile();
      if (opensOn <= actor.today) throw wrongDay('Choose a day after today, or launch it now.');
      if (opensOn >= row.closesOn) throw wrongDay(`Choose a day before it closes, ${row.closesOn}.`);
      if (!(await this.repository.plan(tx, campaignId, version, opensOn))) throw changedMeanwhile();
      await tell(tx, actor, campaignId, { change: 'opening-planned', opensOn });
    });
    return this.campaigns.summary(actor, campaignId);
  }

  /** Makes it a draft again, which opens by nobody but whoever launches it. */
  async callOff(actor: Actor, campaignId: string): Promise<Campaign> {
    await this.tenants.run(actor, async (tx) => {
      await this.all.lock(tx, campaignId);
      await this.campaigns.allow(tx, actor, 'call-off-opening', campaignId);
      await this.repository.holdBack(tx, campaignId, actor.today, null);
      await tell(tx, actor, campaignId, { change: 'opening-called-off' });
    });
    return this.campaigns.summary(actor, campaignId);
  }

  /** Opens what is due; what cannot begin like this becomes a draft again, and whoever runs it is told why. */
  async openDue(actor: Actor): Promise<void> {
    const due = await this.repository.due(this.tenants.read(actor), actor.today);
    // Whom a campaign is about heads for stages: as by hand, an organisation that has none yet is given them first.
    if (due.length > 0) await this.framework.get(actor);
    for (const campaignId of due) {
      await this.tenants.run(actor, (tx) => this.open(tx, actor, campaignId));
    }
  }

  /** Tells whoever runs them, once, which campaigns have closed by their day and wait for their release. */
  async tellClosed(actor: Actor): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      for (const campaignId of await this.repository.markClosed(tx, actor.today)) {
        await tell(tx, actor, campaignId, { change: 'closed', byItself: true });
      }
    });
  }

  private async open(tx: TenantTransaction, actor: Actor, campaignId: string): Promise<void> {
    if (!(await this.repository.lockDue(tx, campaignId, actor.today))) return;
    const because = (await this.repository.isRun(tx, campaignId, actor.today))
      ? await this.checks.missing(tx, campaignId, actor.today)
      : 'runner-gone';
    if (because !== null) {
      await this.repository.holdBack(tx, campaignId, actor.today, because);
      await tell(tx, actor, campaignId, { change: 'not-opened', because });
      return;
    }
    await this.all.advance(tx, campaignId, 'scheduled', 'launching');
    await this.jobs.request(tx, actor, launchCampaignJob, { campaignId }, { deduplicationKey: campaignId });
  }
}

const wrongDay = (message: string) => invalidInput([{ field: 'opensOn', message }]);

const tell = (tx: TenantTransaction, actor: Actor, id: string, payload: Record<string, unknown>): Promise<void> =>
  emit(tx, actor, 'campaign.changed', { kind: 'campaign', id }, payload);
