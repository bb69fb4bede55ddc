import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { assignmentTable } from '@understudy/domain/opportunities/assignment-states';
import { leavableCandidacy } from '@understudy/domain/opportunities/candidacy-states';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { LeaversRepository } from './leavers.repository.js';

/** Whoever leaves the organisation is a candidate no more, and what they had not begun does not start. */
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
    const calledOff = await this.callOff(tx, actor);
    if (events.length > 0) await emitMany(tx, actor, events);
    return closed.length + calledOff;
  }

  /** What was being prepared does not start; told without a cause, as every end is. */
  private async callOff(tx: TenantTransaction, actor: Actor): Promise<number> {
    const [step] = assignmentTable.steps.filter(({ action }) => action === 'leave');
    if (step === undefined) return 0;
    const gone = await this.repository.callOff(tx, step.from, step.to, actor.today);
    const events = gone.map(({ id, ...rest }) => ({
      name: 'stretch-assignment.changed' as const,
      subject: { kind: 'stretch-assignment', id },
      payload: { ...rest, change: 'called-off', personIds: [] },
    }));
    if (events.length > 0) await emitMany(tx, { ...actor, userId: null, personId: null }, events);
    return gone.length;
  }
}
