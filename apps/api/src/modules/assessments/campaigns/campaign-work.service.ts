import { Injectable } from '@nestjs/common';
import type { launchCampaign } from '@understudy/contracts/assessments-campaigns';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, ProblemError } from '../../../common/errors/problem-error.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { releaseCampaignJob } from '../results/release-campaign.jobs.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { CampaignsService } from './campaigns.service.js';
import { launchCampaignJob } from './launch-campaign.jobs.js';
import { LaunchChecks } from './launch-checks.service.js';
import { notReady } from './not-ready.js';
import { remindRatersJob } from './remind-raters.jobs.js';

type Work = ResponseOf<typeof launchCampaign>;

/** The three steps of a campaign that are work behind the requests. */
@Injectable()
export class CampaignWork {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly campaigns: CampaignsService,
    private readonly repository: CampaignsRepository,
    private readonly checks: LaunchChecks,
    private readonly framework: FrameworkService,
    private readonly jobs: Jobs,
  ) {}

  /** Fixes the rules of the campaign and begins to ask. @throws ProblemError conflict when it cannot begin like this. */
  async launch(actor: Actor, campaignId: string, version: number): Promise<Work> {
    await this.framework.get(actor);
    const jobId = await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      const row = await this.campaigns.allow(tx, actor, 'launch', campaignId);
      const missing = await this.checks.missing(tx, campaignId, actor.today);
      if (missing !== null) throw notReady(missing);
      if (!(await this.repository.advance(tx, campaignId, row.status, 'launching', version))) throw changedMeanwhile();
      return this.jobs.request(tx, actor, launchCampaignJob, { campaignId }, { deduplicationKey: campaignId });
    });
    return { campaign: await this.campaigns.summary(actor, campaignId), jobId };
  }

  /** Reminds once a day at most. */
  async remind(actor: Actor, campaignId: string): Promise<Work> {
    const jobId = await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      const row = await this.campaigns.allow(tx, actor, 'remind', campaignId);
      if (row.remindedOn === actor.today) throw remindedToday();
      return this.jobs.request(tx, actor, remindRatersJob, { campaignId }, { deduplicationKey: campaignId });
    });
    return { campaign: await this.campaigns.summary(actor, campaignId), jobId };
  }

  /** Shows the results; no answer is taken from here on, and nothing leads back. */
  async release(actor: Actor, campaignId: string, version: number): Promise<Work> {
    const jobId = await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx, campaignId);
      await this.campaigns.allow(tx, actor, 'release', campaignId);
      if (!(await this.repository.advance(tx, campaignId, 'running', 'releasing', version))) throw changedMeanwhile();
      return this.jobs.request(tx, actor, releaseCampaignJob, { campaignId }, { deduplicationKey: campaignId });
    });
    return { campaign: await this.campaigns.summary(actor, campaignId), jobId };
  }
}

const remindedToday = (): ProblemError =>
  new ProblemError('conflict', 'Whoever has not answered was reminded today. Remind them again tomorrow.');
