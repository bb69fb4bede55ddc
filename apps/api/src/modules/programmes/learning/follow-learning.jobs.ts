import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { askedAbout } from '@understudy/domain/programmes/learning/look-back';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { LearningWritesRepository } from './learning-writes.repository.js';

/** Every morning: asks once, some weeks after the end, what came of what was learned, and forgets what was removed. */
export const followLearning = defineJob({
  name: 'follow-learning',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:40', payload: {} },
});

@Injectable()
export class FollowLearningJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writes: LearningWritesRepository,
  ) {}

  @JobHandler(followLearning)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    const { endedAfter, endedBy } = askedAbout(actor.today);
    await this.tenants.run(actor, async (tx) => {
      const asked = await this.writes.markAsked(tx, endedAfter, endedBy, actor.today);
      for (const { id, personId } of asked) {
        await emit(tx, actor, 'learning-record.asked', { kind: 'learning-record', id }, { personId });
      }
      await this.writes.forgetRemoved(tx);
      await context.finish(tx, { asked: asked.length });
    });
  }
}
