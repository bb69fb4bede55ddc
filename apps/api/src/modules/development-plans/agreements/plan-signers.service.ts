import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { PlanSignersRepository } from './plan-signers.repository.js';
import { PlanStarts } from './plan-starts.service.js';

/** Who is to sign beside a person follows their line: what that leaves signed by all is agreed, whoever is new is asked. */
@Injectable()
export class PlanSigners {
  constructor(
    private readonly repository: PlanSignersRepository,
    private readonly starts: PlanStarts,
  ) {}

  /** Brings the plans of one person, or of everybody when null, in line with who leads them today; may be called often. */
  async follow(tx: TenantTransaction, actor: Actor, personId: string | null): Promise<void> {
    const agreed = await this.repository.agreeAlone(tx, actor.today, personId);
    const asked = await this.repository.toAsk(tx, actor.today, personId);
    const events = [
      ...agreed.map(({ id, ...people }) => ({
        name: 'plan.agreed' as const,
        subject: { kind: 'plan', id },
        payload: { ...people, counterSignerId: null },
      })),
      ...asked.map(({ id, ...people }) => ({
        name: 'plan.changed' as const,
        subject: { kind: 'plan', id },
        payload: { ...people, change: 'signer-changed', signed: true },
      })),
    ];
    if (events.length > 0) await emitMany(tx, actor, events);
    for (const { id } of agreed) await this.starts.startDue(tx, actor, id);
  }
}
