import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { TransitionEntries } from './transition-entries.service.js';

/** Follows the stage history: a companion is there as soon as somebody is in a new stage. */
@Injectable()
export class TransitionsListeners {
  constructor(private readonly entries: TransitionEntries) {}

  @OnDomainEvent({ listener: 'development-plans.enter-stage', events: ['stage-assignment.changed'] })
  async enter(tx: TenantTransaction, event: DomainEvent, actor: Actor): Promise<void> {
    const { subject, actorUserId: userId, actorPersonId: personId } = event;
    // Whoever decided about the stage caused the entry too.
    await this.entries.follow(tx, { ...actor, userId, personId }, subject.kind === 'person' ? subject.id : null);
  }
}
