import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { MatchingRound, stepRound } from '@understudy/contracts/mentoring-rounds';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type RoundNeed, roundTable } from '@understudy/domain/mentoring/round-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { matchRound } from './match-round.jobs.js';
import { proposePairs } from './propose-pairs.jobs.js';
import { roundRoles } from './round.policy.js';
import { roundLeadsTo } from './round-refusal.js';
import { RoundWritesRepository } from './round-writes.repository.js';
import type { RoundRow } from './rounds.repository.js';
import { RoundsService } from './rounds.service.js';

/** Takes a round from its plan to its matching, to proposals, or aside. */
@Injectable()
export class RoundSteps {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly rounds: RoundsService,
    private readonly writes: RoundWritesRepository,
    private readonly jobs: Jobs,
  ) {}

  /** One step of the round's state table. */
  async step(actor: Actor, roundId: string, { action, version }: BodyOf<typeof stepRound>): Promise<MatchingRound> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.rounds.hold(tx, actor, 'see', roundId, version);
      const status = roundLeadsTo(
        decideStep(roundTable, row.status, action, { roles: roundRoles(actor), met: met(row) }),
      );
      const jobId = action === 'set-aside' ? null : await this.begin(tx, actor, roundId, action);
      await this.writes.move(tx, roundId, status, jobId, actor.today);
      await this.rounds.tell(tx, actor, roundId, action);
    });
    return this.rounds.get(actor, roundId);
  }

  private begin(tx: TenantTransaction, actor: Actor, roundId: string, action: 'match' | 'publish'): Promise<string> {
    const job = action === 'match' ? matchRound : proposePairs;
    return this.jobs.request(tx, actor, job, { roundId }, { deduplicationKey: roundId });
  }
}

const met = ({ adjusted, pairs }: RoundRow): RoundNeed[] => [
  ...(adjusted ? [] : (['up-to-date'] as const)),
  ...(pairs > 0 ? (['pairs'] as const) : []),
];
