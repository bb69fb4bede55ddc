import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { PartingService } from '../following/parting.service.js';
import { QueueService } from './queue.service.js';

const ended = z.object({ change: z.string(), mentorId: z.uuid(), menteeId: z.uuid() });
const removal = z.object({ personId: z.uuid() });
const frees: ReadonlySet<string> = new Set(['completed', 'declined', 'lapsed', 'withdrawn', 'parted']);

/** What follows by itself when a mentorship or an offer ends, and when somebody leaves. */
@Injectable()
export class QueueListeners {
  constructor(
    private readonly queue: QueueService,
    private readonly parting: PartingService,
  ) {}

  @OnDomainEvent({ listener: 'mentoring.offer-freed-place', events: ['mentorship.changed'] })
  async offerFreed(tx: TenantTransaction, { payload }: DomainEvent, actor: Actor): Promise<void> {
    const { success, data } = ended.safeParse(payload);
    if (!success || !frees.has(data.change)) return;
    await this.queue.offerFreed(tx, actor, data.mentorId);
    if (data.change !== 'completed') await this.queue.offerNext(tx, actor, data.menteeId);
  }

  @OnDomainEvent({
    listener: 'mentoring.part-from-leavers',
    events: ['person.left', 'member.removed', 'mentor-profile.changed', 'reporting-line.changed'],
  })
  async part(tx: TenantTransaction, { name, payload }: DomainEvent, actor: Actor): Promise<void> {
    const removed = removal.safeParse(payload);
    if (name === 'member.removed' && removed.success) await this.parting.noteRemoved(tx, removed.data.personId);
    await this.parting.partAll(tx, actor);
  }
}
