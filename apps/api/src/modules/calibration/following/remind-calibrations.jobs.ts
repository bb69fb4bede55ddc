import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { CalibrationDatesRepository } from './calibration-dates.repository.js';

/** Every morning: managers who have not submitted hear that the day of a calibration is near. */
export const remindCalibrations = defineJob({
  name: 'remind-calibrations',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '07:15', payload: {} },
});

@Injectable()
export class RemindCalibrations {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CalibrationDatesRepository,
    private readonly sessions: SessionsService,
  ) {}

  /** Reminds, once for each of the two days, however often it runs. */
  @JobHandler(remindCalibrations)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(actor, async (tx) => {
      const due = await this.repository.remind(tx, actor.today);
      for (const { sessionId, personIds } of due) await this.sessions.tell(tx, actor, sessionId, 'remind', personIds);
      await context.finish(tx, { reminded: due.flatMap(({ personIds }) => personIds).length });
    });
  }
}
