import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { remindRatersJob } from './remind-raters.jobs.js';
import { RemindersRepository } from './reminders.repository.js';

/** Every morning: which campaigns remind today. */
export const remindDueCampaigns = defineJob({
  name: 'remind-due-campaigns',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '07:00', payload: {} },
});

/** Asks for the reminders that the organisers of campaigns have planned for today; how many are reminded stands nowhere. */
@Injectable()
export class RemindDueCampaigns {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RemindersRepository,
    private readonly jobs: Jobs,
  ) {}

  @JobHandler(remindDueCampaigns)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(actor, async (tx) => {
      for (const campaignId of await this.repository.due(tx, actor.today)) {
        await this.jobs.request(tx, actor, remindRatersJob, { campaignId }, { deduplicationKey: campaignId });
      }
      await context.finish(tx);
    });
  }
}
