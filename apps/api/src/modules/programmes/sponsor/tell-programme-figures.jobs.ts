import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { SponsorReports } from './sponsor-reports.service.js';

/** Every night: what sponsors read, told anew where enough people stand behind what has changed. */
export const tellProgrammeFigures = defineJob({
  name: 'tell-programme-figures',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '00:40', payload: {} },
});

@Injectable()
export class TellProgrammeFiguresJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reports: SponsorReports,
  ) {}

  @JobHandler(tellProgrammeFigures)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      await context.finish(tx, { programmes: await this.reports.tellAll(tx, context.actor.today) });
    });
  }
}
