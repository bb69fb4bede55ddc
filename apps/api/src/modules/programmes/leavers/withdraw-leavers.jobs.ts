import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { LeaversService } from './leavers.service.js';

/** Every night: those whose last day, announced before, has come. Before the offers that lapse, so that both are offered. */
export const withdrawLeavers = defineJob({
  name: 'withdraw-leavers',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '00:40', payload: {} },
});

@Injectable()
export class WithdrawLeaversJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly leavers: LeaversService,
  ) {}

  @JobHandler(withdrawLeavers)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      await context.finish(tx, { withdrawn: await this.leavers.withdraw(tx, context.actor) });
    });
  }
}
