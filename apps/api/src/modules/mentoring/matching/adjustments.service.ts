import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { adjustPair } from '@understudy/contracts/mentoring-matches';
import type { MatchingRound } from '@understudy/contracts/mentoring-rounds';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Pair } from '@understudy/domain/mentoring/match-people';
import { roundTable } from '@understudy/domain/mentoring/round-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { AdjustmentsRepository } from './adjustments.repository.js';
import { roundRoles } from './round.policy.js';
import { RoundPeople } from './round-people.service.js';
import { roundLeadsTo } from './round-refusal.js';
import { RoundsService } from './rounds.service.js';

type Adjustment = BodyOf<typeof adjustPair>;

/** What people know better than the rules: pairs that are settled beforehand, and pairs that must not be. */
@Injectable()
export class Adjustments {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly rounds: RoundsService,
    private readonly people: RoundPeople,
    private readonly repository: AdjustmentsRepository,
  ) {}

  /**
   * Fixes a pair, loosens it, takes it out or lets it in again; counts from the next matching on.
   * @throws ProblemError not-found for whoever is not in the round, conflict for a pair that cannot be.
   */
  async adjust(actor: Actor, roundId: string, { version, action, ...pair }: Adjustment): Promise<MatchingRound> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.rounds.hold(tx, actor, 'see', roundId, version);
      roundLeadsTo(decideStep(roundTable, row.status, 'adjust', { roles: roundRoles(actor) }));
      if (!(await this.repository.isIn(tx, roundId, pair))) throw notFound();
      if (action === 'fix') await this.checkFixed(tx, actor, roundId, pair);
      await this.repository.write(tx, roundId, pair, action);
      await this.rounds.tell(tx, actor, roundId, 'adjust');
    });
    return this.rounds.get(actor, roundId);
  }

  /**
   * Rules can be set aside by people, but not a line or an earlier mentorship, nor a mentor's places. Whether one of the two
   * wishes not to be matched is not asked here: to refuse it would tell of it. They are proposed, and say no.
   */
  private async checkFixed(tx: TenantTransaction, actor: Actor, roundId: string, pair: Pair): Promise<void> {
    const [mentor] = await this.people.mentors(tx, actor, roundId, { mentorId: pair.mentorId });
    const apart = await this.people.apart(tx, actor, roundId, pair);
    if (pair.menteeId === pair.mentorId || apart.length > 0) {
      throw new ProblemError('conflict', 'These two cannot be brought together.');
    }
    const fixed = await this.repository.fixedWith(tx, roundId, pair);
    if (mentor === undefined || fixed >= mentor.places) {
      throw new ProblemError('conflict', 'This mentor has no place left for another fixed pair.');
    }
  }
}
