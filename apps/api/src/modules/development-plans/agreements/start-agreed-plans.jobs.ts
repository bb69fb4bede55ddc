import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { PlanSigners } from './plan-signers.service.js';
import { PlanStarts } from './plan-starts.service.js';

/** Every night: what nobody else is to sign any more is agreed, and agreed plans whose first day has come are under way from then on. */
export const startAgreedPlans = defineJob({
  name: 'start-agreed-plans',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '00:20', payload: {} },
});

@Injectable()
export class StartAgreedPlans {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly signers: PlanSigners,
    private readonly starts: PlanStarts,
  ) {}

  @JobHandler(startAgreedPlans)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      await this.signers.follow(tx, context.actor, null);
      const started = await this.starts.startDue(tx, context.actor, null);
      await context.finish(tx, { started });
    });
  }
}
