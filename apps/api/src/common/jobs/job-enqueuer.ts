import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { DomainEvent } from '../events/domain-event.js';
import { OnDomainEvent } from '../events/on-domain-event.js';
import { JobQueue } from './job-queue.js';
import { JobStore } from './job-store.js';

/** Puts requested jobs into the queue, after the transaction that requested them. */
@Injectable()
export class JobEnqueuer {
  constructor(
    private readonly store: JobStore,
    private readonly queue: JobQueue,
  ) {}

  @OnDomainEvent({ listener: 'jobs.enqueue', events: ['job.changed'] })
  async enqueue(transaction: TenantTransaction, event: DomainEvent): Promise<void> {
    if (event.payload.status !== 'waiting') return;
    const job = await this.store.waiting(transaction, event.subject.id);
    if (!job) return;
    await this.queue.add(job);
    if (event.payload.joined === true) await this.queue.hasten(job);
  }
}
