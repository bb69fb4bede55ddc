import { Injectable } from '@nestjs/common';
import type { JobStep } from '@understudy/contracts/jobs';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { closeCycle, launchCycle, remindCycle } from './cycle-jobs.js';
import { CyclePeopleRepository } from './cycle-people.repository.js';
import { CycleWorkRepository } from './cycle-work.repository.js';
import { tellOfCycle, tellOfSignatures } from './tell-of-cycle.js';

/** Long enough for the largest organisation; each step is one transaction. */
const timeoutMs = 120_000;

type Payload = { readonly cycleId: string };

/** The steps of a cycle over all participants at once. */
@Injectable()
export class RunCycles {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly people: CyclePeopleRepository,
    private readonly repository: CycleWorkRepository,
  ) {}

  @JobHandler(launchCycle)
  async launch(context: JobContext, { cycleId }: Payload): Promise<void> {
    await this.inOne(context, 'gathering-people', async (tx) => {
      const byItself = context.requestedBy === null;
      const people = await this.people.launch(tx, cycleId, context.actor.today, byItself);
      if (people === null) return 0;
      await tellOfCycle(tx, context.actor, { cycleId, change: 'launched', people, requestedBy: context.requestedBy });
      return people.length;
    });
  }

  @JobHandler(remindCycle)
  async remind(context: JobContext, { cycleId }: Payload): Promise<void> {
    await this.inOne(context, 'finding-unfinished', async (tx) => {
      const moves = await this.repository.remind(tx, cycleId, context.actor.today);
      if (moves === null) return 0;
      const { people, signatures } = moves;
      const { actor, requestedBy } = context;
      await tellOfCycle(tx, actor, { cycleId, change: 'reminded', people, requestedBy });
      await tellOfSignatures(tx, actor, signatures, requestedBy);
      return people.length + new Set(signatures.map(({ signerId }) => signerId)).size;
    });
  }

  @JobHandler(closeCycle)
  async close(context: JobContext, { cycleId }: Payload): Promise<void> {
    await this.inOne(context, 'keeping-states', async (tx) => {
      if (!(await this.repository.close(tx, cycleId))) return 0;
      await tellOfCycle(tx, context.actor, { cycleId, change: 'closed', people: [], requestedBy: context.requestedBy });
      return 1;
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
}
