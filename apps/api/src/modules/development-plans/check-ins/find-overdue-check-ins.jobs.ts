import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emitMany } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { OverdueRepository } from './overdue.repository.js';

/** Every night: which talks have become overdue. */
export const findOverdueCheckIns = defineJob({
  name: 'find-overdue-check-ins',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:00', payload: {} },
});

/** Finds and tells of talks whose day has passed. */
@Injectable()
export class FindOverdueCheckIns {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: OverdueRepository,
  ) {}

  /** Tells of each overdue talk once, however often the job runs. */
  @JobHandler(findOverdueCheckIns)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const found = await this.repository.takeNew(tx, context.actor.today);
      const events = found.map(({ id, ...payload }) => ({
        name: 'check-in.overdue' as const,
        subject: { kind: 'check-in', id },
        payload,
      }));
      if (events.length > 0) await emitMany(tx, context.actor, events);
      await context.finish(tx, { overdue: found.length });
    });
  }
}
