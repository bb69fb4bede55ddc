import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emitMany } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { CohortEndsRepository, type CohortToEnd } from './cohort-ends.repository.js';

/** Every morning: last days of cohorts and of longer times that have passed undecided, the day after and every week from then on. */
export const remindCohortEnds = defineJob({
  name: 'remind-cohort-ends',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:50', payload: {} },
});

const told = (due: readonly CohortToEnd[], change: string) =>
  due.map(({ id, ...payload }) => ({
    name: 'cohort.changed' as const,
    subject: { kind: 'cohort', id },
    payload: { ...payload, change },
  }));

@Injectable()
export class RemindCohortEndsJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly ends: CohortEndsRepository,
  ) {}

  @JobHandler(remindCohortEnds)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(actor, async (tx) => {
      const cohorts = await this.ends.takePastEnd(tx, actor.today);
      const extensions = await this.ends.takeExtensionsOver(tx, actor.today);
      const events = [...told(cohorts, 'past-end'), ...told(extensions, 'extension-over')];
      if (events.length > 0) await emitMany(tx, actor, events);
      await context.finish(tx, { cohorts: cohorts.length, extensions: extensions.length });
    });
  }
}
