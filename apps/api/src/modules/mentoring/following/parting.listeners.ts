import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { PartingService } from './parting.service.js';

const removal = z.object({ personId: z.uuid() });

/** What follows by itself when somebody leaves, is removed, or comes into the line of the other. */
@Injectable()
export class PartingListeners {
  constructor(private readonly parting: PartingService) {}

  @OnDomainEvent({
    listener: 'mentoring.part-from-leavers',
    events: [
      'person.left',
      'member.removed',
      'mentor-profile.changed',
      'reporting-line.changed',
      'import.applied',
      'import.undone',
    ],
  })
  async part(tx: TenantTransaction, { name, payload }: DomainEvent, actor: Actor): Promise<void> {
    const removed = removal.safeParse(payload);
    if (name === 'member.removed' && removed.success) await this.parting.noteRemoved(tx, removed.data.personId);
    await this.parting.partAll(tx, actor);
  }
}
