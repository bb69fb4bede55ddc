import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { PairingService } from '../pairing/pairing.service.js';
import { type FoundPair, RoundPublicationRepository } from './round-publication.repository.js';
import type { RoundRow } from './rounds.repository.js';

/** Proposes the pairs of a round to both, and lets everybody else wait for the next free place. */
@Injectable()
export class RoundPublication {
  constructor(
    private readonly repository: RoundPublicationRepository,
    private readonly pairing: PairingService,
  ) {}

  /** Pairs that cannot be any more, because something has come between since the matching, are left out: they wait too. */
  async propose(tx: TenantTransaction, actor: Actor, { id, answerDays }: RoundRow): Promise<void> {
    await this.repository.letWait(tx, id, actor);
    const proposed: string[] = [];
    for (const pair of await this.repository.pairs(tx, id)) {
      const mentorshipId = await this.bringTogether(tx, actor, pair, answerDays);
      if (mentorshipId !== null) proposed.push(mentorshipId);
    }
    await this.repository.noteRound(tx, id, proposed);
  }

  private async bringTogether(
    tx: TenantTransaction,
    actor: Actor,
    pair: FoundPair,
    answerDays: number,
  ): Promise<string | null> {
    try {
      return await this.pairing.bringTogether(tx, actor, { ...pair, origin: 'round', answerDays });
    } catch (problem) {
      if (problem instanceof ProblemError) return null;
      throw problem;
    }
  }
}
