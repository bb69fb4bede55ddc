import { Injectable } from '@nestjs/common';
import { identifier } from '@understudy/contracts/dates';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { ReleaseRepository } from './release.repository.js';
import { ReleaseService } from './release.service.js';

/** Makes the results of a campaign and shows them all at once. */
export const releaseCampaignJob = defineJob({
  name: 'release-campaign',
  payload: z.strictObject({ campaignId: identifier }),
  retries: 3,
});

/** Assessments per transaction. */
const batch = 100;
const timeoutMs = 60_000;

/**
 * Makes results batch by batch; nobody sees any before the last transaction. A result that was written is not made again,
 * so a lost worker costs one batch.
 */
@Injectable()
export class ReleaseCampaignJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ReleaseRepository,
    private readonly releases: ReleaseService,
    private readonly framework: FrameworkService,
  ) {}

  @JobHandler(releaseCampaignJob)
  async run(context: JobContext, { campaignId }: z.output<typeof releaseCampaignJob.payload>): Promise<void> {
    const { actor } = context;
    const framework = await this.framework.get(actor);
    const begun = await this.tenants.run(actor, async (tx) =>
      (await this.repository.isReleasing(tx, campaignId)) ? this.repository.count(tx, campaignId) : null,
    );
    if (begun === null) return;
    let { done } = begun;
    for (let made = batch; made === batch; done += made) {
      await context.progress(done, begun.all, 'releasing');
      made = await this.tenants.run(
        actor,
        (tx) => this.releases.releaseNext(tx, framework, campaignId, actor.today, batch),
        { timeoutMs },
      );
    }
    await context.progress(begun.all, begun.all, 'releasing');
    await this.tenants.run(actor, async (tx) => {
      await this.repository.finish(tx, campaignId, actor.today);
      await emit(tx, actor, 'campaign.released', { kind: 'campaign', id: campaignId }, { people: begun.all });
      await context.finish(tx, { people: begun.all });
    });
  }
}
