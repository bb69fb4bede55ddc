import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { eventsOfMedians, KeptMediansRepository } from './kept-medians.repository.js';

/** Keeps the median time in each stage, which takes every stay of the organisation to compute. */
@Injectable()
export class KeptMedians {
  constructor(private readonly repository: KeptMediansRepository) {}

  /** Computes them anew, as of the day; from then on pages read them off. */
  async refresh(tx: TenantTransaction, today: string): Promise<void> {
    await this.repository.write(tx, today);
  }

  @OnDomainEvent({ listener: 'career-framework.doubt-medians', events: eventsOfMedians })
  async doubt(tx: TenantTransaction): Promise<void> {
    await this.repository.markStale(tx);
  }
}
