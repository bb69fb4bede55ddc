import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { PlanSigners } from './plan-signers.service.js';

/** Follows who leads whom, and whom the organisation has named to sign where nobody does. */
@Injectable()
export class PlanSignersListeners {
  constructor(private readonly signers: PlanSigners) {}

  @OnDomainEvent({
    listener: 'development-plans.follow-signers',
    events: ['reporting-line.changed', 'person.left', 'import.applied', 'import.undone', 'organisation.changed'],
  })
  async hear(tx: TenantTransaction, { name, subject }: DomainEvent, actor: Actor): Promise<void> {
    await this.signers.follow(tx, actor, name === 'reporting-line.changed' ? subject.id : null);
  }
}
