import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { RoundPublication } from './round-publication.service.js';
import { RoundWritesRepository } from './round-writes.repository.js';
import { RoundsRepository } from './rounds.repository.js';
import { RoundsService } from './rounds.service.js';

/** Proposes the pairs of a round. */
export const proposePairs = defineJob({
  name: 'propose-pairs',
  payload: z.strictObject({ roundId: z.uuid() }),
  retries: 1,
});

/** Two thousand proposals are made together or not at all. */
const whole = { timeoutMs: 120_000 };

/** Proposes all pairs of a round in the transaction that finishes the job: once, whenever the process dies. */
@Injectable()
export class ProposePairsJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RoundsRepository,
    private readonly rounds: RoundsService,
    private readonly writes: RoundWritesRepository,
    private readonly publication: RoundPublication,
  ) {}

  @JobHandler(proposePairs)
  async run(context: JobContext, { roundId }: z.output<typeof proposePairs.payload>): Promise<void> {
    const { actor } = context;
    await this.tenants.run(
      actor,
      async (tx) => {
        const expected = await this.repository.waitsFor(tx, roundId, context.jobId, 'publishing');
        const round = expected ? await this.repository.find(tx, actor, roundId) : null;
        const proposed = round
          ? await this.publication.propose(tx, actor, round, (pairs, all) =>
              context.progress(pairs, all, 'proposing-pairs'),
            )
          : 0;
        if (round) {
          await this.writes.move(tx, roundId, 'published', null, actor.today);
          await this.rounds.tell(tx, actor, roundId, 'propose');
        }
        await context.finish(tx, { proposed });
      },
      whole,
    );
  }
}
