import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emitMany } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { PlanEndsRepository } from './plan-ends.repository.js';

/** Days before its last one that the end of a plan is told of: enough for a talk about what comes next. */
const noticeDays = 14;

/** Every morning: which plans end soon. */
export const tellPlanEnds = defineJob({
  name: 'tell-plan-ends',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:15', payload: {} },
});

/** Tells of plans whose period ends soon. */
@Injectable()
export class TellPlanEnds {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PlanEndsRepository,
  ) {}

  /** Tells the person and whoever signs beside them, once for each last day, however often the job runs. */
  @JobHandler(tellPlanEnds)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const ending = await this.repository.takeNew(tx, context.actor.today, noticeDays);
      const events = ending.map(({ id, ...people }) => ({
        name: 'plan.changed' as const,
        subject: { kind: 'plan', id },
        payload: { ...people, change: 'end-due' },
      }));
      if (events.length > 0) await emitMany(tx, context.actor, events);
      await context.finish(tx, { ending: ending.length });
    });
  }
}
