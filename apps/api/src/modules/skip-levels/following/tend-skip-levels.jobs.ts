import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { FollowingService } from './following.service.js';

/** Every night: talks of lines that change on this day end, questions without an answer lapse, past seasons close. */
export const tendSkipLevels = defineJob({
  name: 'tend-skip-levels',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '01:25', payload: {} },
});

@Injectable()
export class TendSkipLevels {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly following: FollowingService,
  ) {}

  /** Brings every talk up to the day, however often it runs. */
  @JobHandler(tendSkipLevels)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const ended = await this.following.endApart(tx, context.actor);
      const lapsed = await this.following.letPass(tx, context.actor);
      await context.finish(tx, { ended, lapsed });
    });
  }
}
