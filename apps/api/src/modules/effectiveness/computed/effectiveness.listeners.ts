import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { ReviewsService } from '../reviews/reviews.service.js';
import { observeIndicators } from './observe-indicators.jobs.js';

/** Follows the indicators, and the lines between those who talk. */
@Injectable()
export class EffectivenessListeners {
  constructor(
    private readonly jobs: Jobs,
    private readonly reviews: ReviewsService,
  ) {}

  @OnDomainEvent({
    listener: 'effectiveness.observe',
    events: ['indicators.computed', 'stage-assignment.changed', 'effectiveness-metric.changed'],
  })
  async observe(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.jobs.request(tx, actor, observeIndicators, {}, { deduplicationKey: 'figures', delaySeconds: 2 });
  }

  @OnDomainEvent({
    listener: 'effectiveness.call-off',
    events: ['reporting-line.changed', 'person.left', 'import.applied', 'import.undone'],
  })
  async callOff(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.reviews.callOffApart(tx, actor);
  }
}
