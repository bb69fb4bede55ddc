import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { AttentionStandings } from './attention-standings.service.js';

/** Looks anew at who needs attention: after changes that may touch anybody, and at the beginning of each day. */
export const refreshAttention = defineJob({
  name: 'refresh-attention',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '00:05', payload: {} },
});

/** Long enough for the largest organisation; it is one transaction. */
const timeoutMs = 120_000;

@Injectable()
export class RefreshAttention {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly standings: AttentionStandings,
    private readonly closure: ReportingClosure,
  ) {}

  /** After whoever is changing lines or taking people away; what is written refers to people who must not go meanwhile. */
  @JobHandler(refreshAttention)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(
      context.actor,
      async (tx) => {
        await this.closure.lock(tx);
        const people = await this.standings.refreshEverybody(tx, context.actor);
        await context.finish(tx, { people });
      },
      { timeoutMs },
    );
  }
}
