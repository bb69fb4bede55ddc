import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { MentorshipSteps } from '../mentorships/mentorship-steps.service.js';
import { MentorshipsRepository } from '../mentorships/mentorships.repository.js';
import { ClosingRepository } from './closing.repository.js';
import { FollowingRepository } from './following.repository.js';

/** Ends what cannot go on, or had its time: somebody has left, one leads the other by now, or what was agreed on is over. */
@Injectable()
export class PartingService {
  constructor(
    private readonly repository: FollowingRepository,
    private readonly closing: ClosingRepository,
    private readonly mentorships: MentorshipsRepository,
    private readonly steps: MentorshipSteps,
  ) {}

  /** Parts them all; a second time finds nothing. */
  async partAll(tx: TenantTransaction, actor: Actor): Promise<number> {
    return this.moveAll(tx, actor, await this.repository.broken(tx, actor.today), 'part');
  }

  /** Somebody signs in no more: a mentor from outside has left with that. */
  async noteRemoved(tx: TenantTransaction, personId: string): Promise<void> {
    await this.repository.noteRemoved(tx, personId);
  }

  /** Lets offers lapse that were not answered in time. */
  async lapseAll(tx: TenantTransaction, actor: Actor): Promise<number> {
    return this.moveAll(tx, actor, await this.repository.late(tx, actor.today), 'lapse');
  }

  /** Completes what had its agreed time, where both were asked twice and said nothing. */
  async closeAll(tx: TenantTransaction, actor: Actor): Promise<number> {
    return this.moveAll(tx, actor, await this.closing.over(tx, actor.today), 'complete');
  }

  private async moveAll(
    tx: TenantTransaction,
    actor: Actor,
    ids: readonly string[],
    action: 'part' | 'lapse' | 'complete',
  ): Promise<number> {
    for (const id of ids) {
      const row = await this.mentorships.find(tx, actor, id);
      if (row !== null) await this.steps.moveByItself(tx, actor, row, action);
    }
    return ids.length;
  }
}
