import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { SessionWritesRepository } from '../sessions/session-writes.repository.js';
import { GroupFollowing } from './group-following.service.js';

/** Every night: what was locked twelve months ago is forgotten, and who brings places follows announced changes. */
export const expireCalibrations = defineJob({
  name: 'expire-calibrations',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '01:30', payload: {} },
});

@Injectable()
export class ExpireCalibrations {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writes: SessionWritesRepository,
    private readonly following: GroupFollowing,
  ) {}

  /** Forgets and follows, however often it runs. */
  @JobHandler(expireCalibrations)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const expired = await this.writes.forgetExpired(tx, context.actor.today);
      await this.following.follow(tx, context.actor);
      await context.finish(tx, { expired });
    });
  }
}
