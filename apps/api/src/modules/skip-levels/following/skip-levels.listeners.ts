import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { FollowingService } from './following.service.js';

/** Follows reporting lines: a talk ends when its leader is not two levels above the person any more. */
@Injectable()
export class SkipLevelsListeners {
  constructor(private readonly following: FollowingService) {}

  @OnDomainEvent({
    listener: 'skip-levels.end-apart',
    events: ['reporting-line.changed', 'person.left', 'import.applied', 'import.undone'],
  })
  async endApart(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.following.endApart(tx, actor);
  }
}
