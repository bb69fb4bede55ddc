import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { CandidacyLeavers } from './leavers.service.js';
import { LeftOffers } from './left-offers.service.js';
import { NetLeavers } from './net-leavers.service.js';

/** Every night: candidacies, assignments and nets of those whose last day, announced before, has come. */
export const closeCandidacies = defineJob({
  name: 'close-candidacies',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '00:45', payload: {} },
});

@Injectable()
export class CloseCandidacies {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly leavers: CandidacyLeavers,
    private readonly nets: NetLeavers,
    private readonly offers: LeftOffers,
  ) {}

  /** Ends and hands on what they leave behind, however often it runs. */
  @JobHandler(closeCandidacies)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const closed = await this.leavers.close(tx, context.actor);
      const followed = await this.nets.follow(tx, context.actor);
      await context.finish(tx, { closed, followed, offers: await this.offers.follow(tx, context.actor) });
    });
  }
}
