import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { CandidacyLeavers } from './leavers.service.js';
import { LeftOffers } from './left-offers.service.js';
import { NetLeavers } from './net-leavers.service.js';

/** Follows people who leave, one by one or with an import. */
@Injectable()
export class CandidacyLeaversListeners {
  constructor(
    private readonly leavers: CandidacyLeavers,
    private readonly nets: NetLeavers,
    private readonly offers: LeftOffers,
  ) {}

  @OnDomainEvent({ listener: 'opportunities.close-candidacies', events: ['person.left', 'import.applied'] })
  async close(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.leavers.close(tx, actor);
    await this.nets.follow(tx, actor);
    await this.offers.follow(tx, actor);
  }
}
