import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emitMany } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { LookBacksRepository } from './look-backs.repository.js';

/** Days for which a day to look back is still told of, where no morning could on the day itself. */
const lateDays = 7;

/** Every morning: for whom it is a day to look back on a new stage. */
export const tellLookBacks = defineJob({
  name: 'tell-look-backs',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:20', payload: {} },
});

/** Tells people of the days on which they look back on a new stage: them alone, as the companion is theirs alone. */
@Injectable()
export class TellLookBacks {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: LookBacksRepository,
  ) {}

  /** Once for each of these days, however often the job runs. */
  @JobHandler(tellLookBacks)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const come = await this.repository.takeNew(tx, context.actor.today, lateDays);
      const events = come.map(({ id, personId }) => ({
        name: 'transition.look-back' as const,
        subject: { kind: 'transition', id },
        payload: { personId },
      }));
      if (events.length > 0) await emitMany(tx, context.actor, events);
      await context.finish(tx);
    });
  }
}
