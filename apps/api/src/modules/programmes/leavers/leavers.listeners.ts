import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { LeaversService } from './leavers.service.js';

/** Follows people who leave, one by one or with an import. */
@Injectable()
export class LeaversListeners {
  constructor(private readonly leavers: LeaversService) {}

  @OnDomainEvent({ listener: 'programmes.withdraw-leavers', events: ['person.left', 'import.applied'] })
  async withdraw(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.leavers.withdraw(tx, actor);
  }
}
