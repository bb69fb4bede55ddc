import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { NominationWritesRepository } from './nomination-writes.repository.js';

/** Every night: lets go for good of notes about nominees that were removed thirty days ago. */
export const forgetRemovedNotes = defineJob({
  name: 'forget-removed-notes',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '03:40', payload: {} },
});

@Injectable()
export class ForgetRemovedNotes {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writes: NominationWritesRepository,
  ) {}

  @JobHandler(forgetRemovedNotes)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      await this.writes.forgetEntries(tx, context.actor.today);
      await context.finish(tx);
    });
  }
}
