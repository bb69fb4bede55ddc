import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { TransitionEntriesRepository } from './transition-entries.repository.js';

/** Finds in the stage history who entered a new stage, and gives them a companion. */
@Injectable()
export class TransitionEntries {
  constructor(private readonly repository: TransitionEntriesRepository) {}

  /** Brings the companions of one person, or of everybody when null, in line with the history; may be called often. */
  async follow(tx: TenantTransaction, actor: Actor, personId: string | null): Promise<number> {
    await this.repository.move(tx, personId, actor.today);
    const entered = await this.repository.insert(tx, personId, actor.today);
    const events = entered.map(({ id, ...payload }) => ({
      name: 'transition.entered' as const,
      subject: { kind: 'transition', id },
      payload,
    }));
    await emitMany(tx, actor, events);
    return entered.length;
  }
}
