import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { TransitionEntries } from './transition-entries.service.js';

/** Looks every night for stages that begin on this day, decided about earlier. */
export const findTransitions = defineJob({
  name: 'find-transitions',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '00:30', payload: {} },
});

@Injectable()
export class FindTransitionsJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly entries: TransitionEntries,
  ) {}

  @JobHandler(findTransitions)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const entered = await this.entries.follow(tx, context.actor, null);
      await context.finish(tx, { entered });
    });
  }
}
