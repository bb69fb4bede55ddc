import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { StageDerivation } from '../stages/stage-derivation.service.js';

/** Derives everybody's stages from their titles. */
export const applyTitleMapping = defineJob({ name: 'apply-title-mapping', payload: z.strictObject({}), retries: 3 });

/** The deduplication key of the job: there is only one kind of it. */
export const everyone = 'everyone';

/** Long enough for the largest organisation; everything happens in one transaction. */
const timeoutMs = 120_000;

@Injectable()
export class ApplyTitleMappingJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly derivation: StageDerivation,
  ) {}

  @JobHandler(applyTitleMapping)
  async run(context: JobContext): Promise<void> {
    await context.progress(0, 1, 'deriving-stages');
    await this.tenants.run(
      context.actor,
      async (tx) => {
        const result = await this.derivation.deriveEveryone(tx, context.actor);
        await context.finish(tx, result);
      },
      { timeoutMs },
    );
  }
}
