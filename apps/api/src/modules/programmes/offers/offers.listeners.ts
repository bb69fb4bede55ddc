import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { OffersService } from './offers.service.js';

const freeing = z.object({ cohortId: z.uuid(), freed: z.boolean() });

/** A place that becomes free is offered to whoever waits, by itself. */
@Injectable()
export class OffersListeners {
  constructor(private readonly offers: OffersService) {}

  @OnDomainEvent({ listener: 'programmes.offer-freed-place', events: ['enrolment.changed'] })
  async offerFreed(tx: TenantTransaction, { payload }: DomainEvent, actor: Actor): Promise<void> {
    const { cohortId, freed } = freeing.parse(payload);
    if (freed) await this.offers.offerFreed(tx, actor, cohortId);
  }

  @OnDomainEvent({ listener: 'programmes.offer-new-places', events: ['cohort.changed'] })
  async offerNew(tx: TenantTransaction, { subject }: DomainEvent, actor: Actor): Promise<void> {
    await this.offers.offerFreed(tx, actor, subject.id);
  }
}
