import { Injectable } from '@nestjs/common';
import { closingQuestion } from '@understudy/contracts/mentoring-mentorships';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { QueueService } from '../queue/queue.service.js';
import { ClosingRepository } from './closing.repository.js';
import { FollowingRepository } from './following.repository.js';
import { PartingService } from './parting.service.js';

/** Every morning: who has not answered, which offers lapse, who has left, what had its time, who is offered what was freed, whom to ask, and who has fallen silent. */
export const followMentoring = defineJob({
  name: 'follow-mentoring',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:20', payload: {} },
});

type Told = {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly waitingFor?: string[];
};

/** Nobody is left waiting for an answer: a reminder first, then a word to the programme team, then the next one. */
@Injectable()
export class FollowMentoring {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FollowingRepository,
    private readonly closing: ClosingRepository,
    private readonly parting: PartingService,
    private readonly queue: QueueService,
  ) {}

  @JobHandler(followMentoring)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(actor, async (tx) => {
      const parted = await this.parting.partAll(tx, actor);
      const lapsed = await this.parting.lapseAll(tx, actor);
      await this.parting.closeAll(tx, actor);
      const freed = await this.queue.offerDue(tx, actor);
      const reminded = await this.repository.remind(tx, actor.today);
      const escalated = await this.repository.escalate(tx, actor.today);
      const asked = await this.repository.askForHealth(tx, actor.today);
      const quiet = await this.repository.markQuiet(tx, actor.today, actor.timeZone);
      const toClose = [...(await this.closing.remind(tx, actor.today)), ...(await this.closing.ask(tx, actor.today))];
      await this.tell(tx, actor, reminded, 'reminded');
      await this.tell(tx, actor, escalated, 'unanswered');
      await this.tell(tx, actor, asked, 'health-asked');
      await this.tell(tx, actor, quiet, 'gone-quiet');
      for (const question of closingQuestion.options) {
        const asking = toClose.filter((one) => one.question === question);
        await this.tell(tx, actor, asking, question);
      }
      await context.finish(tx, {
        parted,
        lapsed,
        freed,
        reminded: reminded.length,
        escalated: escalated.length,
        asked: asked.length,
      });
    });
  }

  private async tell(tx: TenantTransaction, actor: Actor, found: readonly Told[], change: string): Promise<void> {
    const events = found.map(({ id, mentorId, menteeId, waitingFor = [] }) => ({
      name: 'mentorship.changed' as const,
      subject: { kind: 'mentorship', id },
      payload: { change, mentorId, menteeId, waitingFor },
    }));
    if (events.length > 0) await emitMany(tx, actor, events);
  }
}
