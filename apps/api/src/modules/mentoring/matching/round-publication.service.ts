import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { type Arranged, PairingService } from '../pairing/pairing.service.js';
import { type FoundPair, RoundPublicationRepository } from './round-publication.repository.js';
import type { RoundRow } from './rounds.repository.js';

/** Proposes the pairs of a round to both, and lets everybody else wait for the next free place. */
@Injectable()
export class RoundPublication {
  constructor(
    private readonly repository: RoundPublicationRepository,
    private readonly pairing: PairingService,
  ) {}

  /**
   * Pairs that cannot be any more, because something has come between since the matching, are left out: they wait too.
   * `done` hears how far it is. Both hear of it last, so that nobody else's news wait for two thousand proposals.
   */
  async propose(
    tx: TenantTransaction,
    actor: Actor,
    { id, answerDays }: Pick<RoundRow, 'id' | 'answerDays'>,
    done: (pairs: number, all: number) => Promise<void>,
  ): Promise<number> {
    await this.repository.letWait(tx, id, actor);
    const pairs = await this.repository.pairs(tx, id);
    const proposed: Arranged[] = [];
    for (const [at, pair] of pairs.entries()) {
      await done(at, pairs.length);
      const arranged = await this.arrange(tx, actor, pair, answerDays);
      if (arranged !== null) proposed.push(arranged);
    }
    await this.repository.noteRound(
      tx,
      id,
      proposed.map((arranged) => arranged.id),
    );
    for (const arranged of proposed) await this.pairing.tellProposed(tx, actor, arranged);
    return proposed.length;
  }

  private async arrange(
    tx: TenantTransaction,
    actor: Actor,
    pair: FoundPair,
    answerDays: number,
  ): Promise<Arranged | null> {
    try {
      return await this.pairing.arrange(tx, actor, { ...pair, origin: 'round', answerDays });
    } catch (problem) {
      if (problem instanceof ProblemError) return null;
      throw problem;
    }
  }
}
