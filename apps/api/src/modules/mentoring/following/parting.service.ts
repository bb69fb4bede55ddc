import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { MentorshipSteps } from '../mentorships/mentorship-steps.service.js';
import { MentorshipsRepository } from '../mentorships/mentorships.repository.js';
import { FollowingRepository } from './following.repository.js';

/** Ends what cannot go on: somebody has left, or one of the two leads the other by now. */
@Injectable()
export class PartingService {
  constructor(
    private readonly repository: FollowingRepository,
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

  private async moveAll(
    tx: TenantTransaction,
    actor: Actor,
    ids: readonly string[],
    action: 'part' | 'lapse',
  ): Promise<number> {
    for (const id of ids) {
      const row = await this.mentorships.find(tx, actor, id);
      if (row !== null) await this.steps.moveByItself(tx, actor, row, action);
    }
    return ids.length;
  }
}
