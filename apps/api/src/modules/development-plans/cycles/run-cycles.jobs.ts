import { Injectable } from '@nestjs/common';
import type { JobStep } from '@understudy/contracts/jobs';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { closeCycle, launchCycle, remindCycle, remindDueCycles } from './cycle-jobs.js';
import { CycleWorkRepository } from './cycle-work.repository.js';

/** Long enough for the largest organisation; each step is one transaction. */
const timeoutMs = 120_000;
/** As many people as one event names. */
const namedAtOnce = 500;

type Payload = { readonly cycleId: string };

/** The steps of a cycle over all participants at once. */
@Injectable()
export class RunCycles {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CycleWorkRepository,
    private readonly jobs: Jobs,
  ) {}

  @JobHandler(launchCycle)
  async launch(context: JobContext, { cycleId }: Payload): Promise<void> {
    await this.inOne(context, 'gathering-people', async (tx) => {
      const people = await this.repository.launch(tx, cycleId, context.actor.today);
      await this.tell(tx, context.actor, 'cycle.changed', cycleId, people, 'launched');
      return people.length;
    });
  }

  @JobHandler(remindCycle)
  async remind(context: JobContext, { cycleId }: Payload): Promise<void> {
    await this.inOne(context, 'finding-unfinished', async (tx) => {
      const people = await this.repository.remind(tx, cycleId, context.actor.today);
      await this.tell(tx, context.actor, 'cycle.reminded', cycleId, people, 'reminded');
      return people.length;
    });
  }

  @JobHandler(closeCycle)
  async close(context: JobContext, { cycleId }: Payload): Promise<void> {
    await this.inOne(context, 'keeping-states', async (tx) => {
      const closed = await this.repository.close(tx, cycleId);
      if (closed) await this.tell(tx, context.actor, 'cycle.changed', cycleId, [], 'closed');
      return closed ? 1 : 0;
    });
  }

  @JobHandler(remindDueCycles)
  async remindDue(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const due = await this.repository.dueForReminder(tx, context.actor.today);
      for (const cycleId of due) {
        await this.jobs.request(tx, context.actor, remindCycle, { cycleId }, { deduplicationKey: cycleId });
      }
      await context.finish(tx, { cycles: due.length });
    });
  }

  private async inOne(
    context: JobContext,
    step: JobStep,
    work: (tx: TenantTransaction) => Promise<number>,
  ): Promise<void> {
    await context.progress(0, 1, step);
    await this.tenants.run(
      context.actor,
      async (tx) => {
        const people = await work(tx);
        await context.finish(tx, { people });
      },
      { timeoutMs },
    );
  }

  /** Names the people in events of bounded size; one without names where it concerns nobody in particular. */
  private tell(
    tx: TenantTransaction,
    actor: Actor,
    name: 'cycle.changed' | 'cycle.reminded',
    cycleId: string,
    people: readonly string[],
    change: string,
  ): Promise<void> {
    const events = Array.from({ length: Math.max(1, Math.ceil(people.length / namedAtOnce)) }, (_, part) => ({
      name,
      subject: { kind: 'cycle', id: cycleId },
      payload: { change, personIds: people.slice(part * namedAtOnce, (part + 1) * namedAtOnce) },
    }));
    return emitMany(tx, actor, events);
  }
}
