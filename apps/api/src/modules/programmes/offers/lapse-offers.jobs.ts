import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { EnrolmentWritesRepository } from '../enrolments/enrolment-writes.repository.js';
import { OffersService } from './offers.service.js';

/** Every night: offers that were not answered in time go back, so that others can have the places. */
export const lapseOffers = defineJob({
  name: 'lapse-offers',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '01:10', payload: {} },
});

@Injectable()
export class LapseOffersJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writes: EnrolmentWritesRepository,
    private readonly offers: OffersService,
  ) {}

  @JobHandler(lapseOffers)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      let lapsed = 0;
      for (const cohortId of await this.writes.cohortsWithLateOffers(tx, context.actor.today)) {
        lapsed += await this.offers.lapse(tx, context.actor, cohortId);
      }
      await context.finish(tx, { offers: lapsed });
    });
  }
}
