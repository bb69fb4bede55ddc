import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { closeCycle, followCycles, remindCycle, remindDueCycles } from './cycle-jobs.js';
import { CyclePeopleRepository } from './cycle-people.repository.js';
import { CycleWorkRepository } from './cycle-work.repository.js';
import { OpenDueCycles } from './open-due-cycles.js';
import { tellOfCycle } from './tell-of-cycle.js';

const timeoutMs = 120_000;

/** What cycles do by themselves, morning by morning of the organisation's calendar. */
@Injectable()
export class FollowCycles {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly people: CyclePeopleRepository,
    private readonly work: CycleWorkRepository,
    private readonly openings: OpenDueCycles,
    private readonly jobs: Jobs,
  ) {}

  /** Begins cycles whose day has come, takes out whoever left, takes in whoever came while a window is open, and ends cycles whose grace is over. */
  @JobHandler(followCycles)
  async follow(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(
      actor,
      async (tx) => {
        await this.openings.open(tx, actor);
        for (const cycleId of await this.work.underWay(tx, actor.today)) {
          const people = await this.people.leave(tx, cycleId, actor.today);
          if (people.length > 0) await tellOfCycle(tx, actor, { cycleId, change: 'left', people, requestedBy: null });
        }
        for (const cycleId of await this.work.open(tx, actor.today)) {
          const people = await this.people.join(tx, cycleId, actor.today);
          if (people.length > 0) await tellOfCycle(tx, actor, { cycleId, change: 'joined', people, requestedBy: null });
        }
        for (const cycleId of await this.work.ended(tx, actor.today)) {
          await this.jobs.request(tx, actor, closeCycle, { cycleId }, { deduplicationKey: cycleId });
        }
        await context.finish(tx);
      },
      { timeoutMs },
    );
  }

  /** Asks for the reminders that are due today. */
  @JobHandler(remindDueCycles)
  async remindDue(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(actor, async (tx) => {
      const due = await this.work.dueForReminder(tx, actor.today);
      for (const cycleId of due) {
        await this.jobs.request(tx, actor, remindCycle, { cycleId }, { deduplicationKey: cycleId });
      }
      await context.finish(tx, { cycles: due.length });
    });
  }
}
