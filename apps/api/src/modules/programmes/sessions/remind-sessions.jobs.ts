import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { SessionWritesRepository } from './session-writes.repository.js';

/** Every morning: whoever takes part is reminded of what takes place tomorrow. */
export const remindSessions = defineJob({
  name: 'remind-sessions',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '08:00', payload: {} },
});

@Injectable()
export class RemindSessionsJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writes: SessionWritesRepository,
  ) {}

  @JobHandler(remindSessions)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const due = await this.writes.toRemind(tx);
      for (const { id, cohortId } of due) {
        const personIds = await this.writes.peopleOf(tx, cohortId);
        await emit(tx, context.actor, 'session.reminded', { kind: 'session', id }, { cohortId, personIds });
      }
      await context.finish(tx, { sessions: due.length });
    });
  }
}
