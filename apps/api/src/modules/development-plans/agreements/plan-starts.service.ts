import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { PlanStartsRepository } from './plan-starts.repository.js';

/** A plan that both have signed begins by itself on its first day; nobody has to press anything. */
@Injectable()
export class PlanStarts {
  constructor(private readonly repository: PlanStartsRepository) {}

  /** Starts what is due, one plan or all, and tells of each; returns how many there were. */
  async startDue(tx: TenantTransaction, actor: Actor, planId: string | null): Promise<number> {
    const started = await this.repository.startDue(tx, actor.today, planId);
    const events = started.map(({ id, ...people }) => ({
      name: 'plan.changed' as const,
      subject: { kind: 'plan', id },
      payload: { ...people, change: 'plan-activated' },
    }));
    if (events.length > 0) await emitMany(tx, actor, events);
    return started.length;
  }
}
