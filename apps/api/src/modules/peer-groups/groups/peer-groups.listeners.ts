import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { TendingService } from './tending.service.js';

/** Follows people who leave or come to lead somebody, one by one or with an import. */
@Injectable()
export class PeerGroupListeners {
  constructor(private readonly tending: TendingService) {}

  @OnDomainEvent({
    listener: 'peer-groups.take-out-absent',
    events: ['person.left', 'reporting-line.changed', 'import.applied'],
  })
  async takeOut(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.tending.tendWhereAbsent(tx, actor);
  }
}
