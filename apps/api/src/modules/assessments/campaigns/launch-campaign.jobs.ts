import { Injectable } from '@nestjs/common';
import { identifier } from '@understudy/contracts/dates';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { ratedStages } from '@understudy/domain/assessments/asked-items';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { type LaunchedCampaign, LaunchRepository } from './launch.repository.js';
import type { AskedStages } from './left-out.repository.js';

/** Asks everybody whom a campaign wants to ask. */
export const launchCampaignJob = defineJob({
  name: 'launch-campaign',
  payload: z.strictObject({ campaignId: identifier }),
  retries: 3,
});

/** People per transaction. */
const batch = 500;
const timeoutMs = 60_000;

/** Opens assessments batch by batch. A batch that was written is not written again, so a lost worker costs one batch. */
@Injectable()
export class LaunchCampaignJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: LaunchRepository,
    private readonly contents: PublishedContents,
  ) {}

  @JobHandler(launchCampaignJob)
  async run(context: JobContext, { campaignId }: z.output<typeof launchCampaignJob.payload>): Promise<void> {
    const { actor } = context;
    const begun = await this.tenants.run(actor, (tx) => this.begin(tx, campaignId, actor.today));
    if (begun === null) return;
    await this.openAll(context, begun);
    await this.tenants.run(
      actor,
      async (tx) => {
        const { people, leftOut } = await this.repository.begin(tx, begun.campaign, begun.stages, actor.today);
        const told = { people, leftOut: leftOut.stageNotAsked + leftOut.askedLately };
        await emit(tx, actor, 'campaign.launched', { kind: 'campaign', id: campaignId }, told);
        await context.finish(tx, told);
      },
      { timeoutMs },
    );
  }

  private async begin(tx: Parameters<LaunchRepository['campaign']>[0], campaignId: string, today: string) {
    const campaign = await this.repository.campaign(tx, campaignId);
    if (campaign?.status !== 'launching') return null;
    const { items } = await this.contents.of(tx, campaign.versionId);
    return { campaign, stages: ratedStages(items), people: await this.repository.count(tx, campaign, today) };
  }

  private async openAll(
    context: JobContext,
    { campaign, stages, people }: { campaign: LaunchedCampaign; stages: AskedStages; people: number },
  ): Promise<void> {
    const { actor } = context;
    for (let done = 0, opened = batch; opened === batch; done += opened) {
      await context.progress(done, people, 'asking');
      opened = await this.tenants.run(actor, (tx) => this.repository.open(tx, campaign, stages, actor.today, batch), {
        timeoutMs,
      });
    }
    await context.progress(people, people, 'asking');
  }
}
