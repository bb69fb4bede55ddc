import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { RemovalsRepository } from './removals.repository.js';

/** Every night: lets go for good of what was removed from plans more than thirty days ago. */
export const forgetRemovals = defineJob({
  name: 'forget-removals',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '03:35', payload: {} },
});

@Injectable()
export class ForgetRemovals {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RemovalsRepository,
  ) {}

  @JobHandler(forgetRemovals)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      await this.repository.forget(tx);
      await context.finish(tx);
    });
  }
}
