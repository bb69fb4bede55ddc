import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { TendingService } from './tending.service.js';

/** Every night: whoever has gone is taken out of their groups, and groups have their next dates. */
export const tendPeerGroups = defineJob({
  name: 'tend-peer-groups',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '01:20', payload: {} },
});

@Injectable()
export class TendPeerGroups {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly tending: TendingService,
  ) {}

  @JobHandler(tendPeerGroups)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      await context.finish(tx, { groups: await this.tending.tendAll(tx, context.actor) });
    });
  }
}
