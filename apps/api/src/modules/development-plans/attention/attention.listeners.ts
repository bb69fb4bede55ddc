import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { eventsOfAll, eventsOfPeople } from './attention-events.js';
import { AttentionStandings } from './attention-standings.service.js';
import { refreshAttention } from './refresh-attention.jobs.js';

/** Seconds to wait for further changes before everybody is looked at anew. */
const pause = 2;

/** Follows what happens: of single people at once, of everybody a moment later and once for all changes of the moment. */
@Injectable()
export class AttentionListeners {
  constructor(
    private readonly standings: AttentionStandings,
    private readonly jobs: Jobs,
  ) {}

  @OnDomainEvent({ listener: 'development-plans.attention-of-people', events: eventsOfPeople })
  async hear(tx: TenantTransaction, { subject, payload }: DomainEvent, actor: Actor): Promise<void> {
    const named = subject.kind === 'person' ? subject.id : (payload.personId ?? payload.leaderId);
    await this.standings.refresh(tx, actor, typeof named === 'string' ? [named] : []);
  }

  @OnDomainEvent({ listener: 'development-plans.attention-of-all', events: eventsOfAll })
  async hearOfAll(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.standings.distrust(tx);
    await this.jobs.request(tx, actor, refreshAttention, {}, { deduplicationKey: 'changes', delaySeconds: pause });
  }
}
