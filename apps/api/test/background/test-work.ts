import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { ProblemError } from '../../src/common/errors/problem-error.js';
import type { DomainEvent } from '../../src/common/events/domain-event.js';
import { OnDomainEvent } from '../../src/common/events/on-domain-event.js';
import { soundJob } from '../../src/common/jobs/define-job.js';
import type { JobContext } from '../../src/common/jobs/job-context.js';
import { JobHandler } from '../../src/common/jobs/job-handler.js';

/** Where listeners and handlers of these tests leave their traces; made by `createTraceTable`. */
export const traceTable = `
  create table trace (
    organisation_id uuid not null, id bigint generated always as identity, kind text not null, subject text not null,
    value integer not null, primary key (organisation_id, id)
  );
  select protect_tenant_table('trace');
  create table trap (organisation_id uuid not null, subject text not null, springs integer not null,
                     primary key (organisation_id, subject));
  select protect_tenant_table('trap')`;

/** Leaves a trace in the transaction that has the effect. */
export const leaveTrace = async (
  transaction: TenantTransaction,
  kind: string,
  subject: string,
  value: number,
): Promise<void> => {
  await transaction.sql`
    insert into trace (organisation_id, kind, subject, value)
    values (${transaction.organisationId}::uuid, ${kind}::text, ${subject}::text, ${value}::int)`;
};

/** A job that counts to a number, now and then saying how far it is; the first attempt may hold still until it is stopped. */
export const countJob = soundJob({
  name: 'compute-indicators',
  payload: z.strictObject({
    upTo: z.number().int(),
    label: z.string(),
    holdOn: z.number().int().default(0),
  }),
  retries: 2,
  schedule: { nightlyAt: '02:30', payload: { upTo: 1, label: 'night', holdOn: 0 } },
});

/** A job that fails so many times before it succeeds. */
export const failingJob = soundJob({
  name: 'check-import',
  payload: z.strictObject({ failures: z.number().int(), message: z.string(), refuse: z.boolean().default(false) }),
  retries: 1,
});

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** The listeners and handlers of these tests. */
@Injectable()
export class TestWork {
  constructor(private readonly tenants: TenantDatabase) {}

  @OnDomainEvent({ listener: 'test.first', events: ['person.changed'] })
  async first(transaction: TenantTransaction, event: DomainEvent): Promise<void> {
    await leaveTrace(transaction, 'first', event.subject.id, event.position);
  }

  @OnDomainEvent({ listener: 'test.second', events: ['person.changed', 'unit.changed'] })
  async second(transaction: TenantTransaction, event: DomainEvent): Promise<void> {
    await leaveTrace(transaction, 'second', event.subject.id, event.position);
    const traps = await this.tenants.read(event).sql<{ springs: number }>`
      update trap set springs = springs - 1
       where organisation_id = ${event.organisationId}::uuid and subject = ${event.subject.id}::text and springs > 0
      returning springs`;
    if (traps.length > 0) throw new Error('A trap sprang.');
  }

  @JobHandler(countJob)
  async count(context: JobContext, payload: z.output<typeof countJob.payload>): Promise<void> {
    await this.tenants.run(context.actor, (transaction) =>
      leaveTrace(transaction, 'begin', payload.label, context.attempt),
    );
    for (let done = 0; done < payload.upTo; done += 1) await context.progress(done, payload.upTo, 'computing-days');
    if (context.attempt <= payload.holdOn) await untilAborted(context.signal);
    await this.tenants.run(context.actor, async (transaction) => {
      await leaveTrace(transaction, 'counted', payload.label, payload.upTo);
      await context.progress(payload.upTo, payload.upTo);
      await context.finish(transaction, { counted: payload.upTo });
    });
  }

  @JobHandler(failingJob)
  async fail(context: JobContext, payload: z.output<typeof failingJob.payload>): Promise<object> {
    if (context.attempt <= payload.failures) {
      if (payload.refuse) throw new ProblemError('conflict', payload.message);
      throw new Error(payload.message);
    }
    return { attempts: context.attempt };
  }
}
