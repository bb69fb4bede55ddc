import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { leavableCandidacy } from '@understudy/domain/opportunities/candidacy-states';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { LeaversRepository } from './leavers.repository.js';

/** Whoever leaves the organisation is a candidate no more. */
@Injectable()
export class CandidacyLeavers {
  constructor(private readonly repository: LeaversRepository) {}

  /** Ends what somebody who has left by today had not taken on yet; says how many. */
  async close(tx: TenantTransaction, actor: Actor): Promise<number> {
    const closed = await this.repository.close(tx, leavableCandidacy, actor.today);
    const events = closed.map(({ id, ...rest }) => ({
      name: 'candidacy.changed' as const,
      subject: { kind: 'candidacy', id },
      payload: { ...rest, change: 'left' },
    }));
    if (events.length > 0) await emitMany(tx, actor, events);
    return closed.length;
  }
}
