import { Injectable } from '@nestjs/common';
import { identifier } from '@understudy/contracts/dates';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { RemindersRepository } from './reminders.repository.js';

/** Reminds whoever has not answered. */
export const remindRatersJob = defineJob({
  name: 'remind-raters',
  payload: z.strictObject({ campaignId: identifier }),
  retries: 3,
});

/**
 * Marks the campaign as reminded of and tells so, once a day. Whom that concerns is in no event and no list: it is looked up
 * when the reminder is delivered, and nobody reads who has answered out of who was reminded.
 */
@Injectable()
export class RemindRatersJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RemindersRepository,
  ) {}

  @JobHandler(remindRatersJob)
  async run(context: JobContext, { campaignId }: z.output<typeof remindRatersJob.payload>): Promise<void> {
    const { actor } = context;
    await context.progress(0, 1, 'reminding');
    await this.tenants.run(actor, async (tx) => {
      const marked = await this.repository.mark(tx, campaignId, actor.today);
      if (marked) await emit(tx, actor, 'campaign.reminded', { kind: 'campaign', id: campaignId });
      await context.finish(tx);
    });
  }
}
