import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emitMany } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { ReviewsService } from '../reviews/reviews.service.js';
import { RemindersRepository } from './reminders.repository.js';

/** Every night: two are reminded once of a conversation that is due, and what is open between two who parted is called off. */
export const followEffectiveness = defineJob({
  name: 'follow-effectiveness',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '07:10', payload: {} },
});

@Injectable()
export class FollowEffectiveness {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reviews: ReviewsService,
    private readonly reminders: RemindersRepository,
  ) {}

  /** Brings conversations up to the day, however often it runs. */
  @JobHandler(followEffectiveness)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(actor, async (tx) => {
      await this.reviews.callOffApart(tx, actor);
      const due = await this.reminders.remind(tx, actor.today);
      const events = due.map(({ leaderId, managerId, to }) => ({
        name: 'effectiveness-review.due' as const,
        subject: { kind: 'person', id: leaderId },
        payload: { leaderId, managerId, to },
      }));
      if (events.length > 0) await emitMany(tx, actor, events);
      await context.finish(tx, { reminded: due.length });
    });
  }
}
