import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { GroupFollowing } from './group-following.service.js';

/** Follows reporting lines: whoever manages somebody now places them, and what another had begun is gone. */
@Injectable()
export class CalibrationListeners {
  constructor(private readonly following: GroupFollowing) {}

  @OnDomainEvent({
    listener: 'calibration.follow-lines',
    events: ['reporting-line.changed', 'person.left', 'import.applied', 'import.undone'],
  })
  async follow(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.following.follow(tx, actor);
  }
}
