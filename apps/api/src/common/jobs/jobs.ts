import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { z } from 'zod';
import type { Actor } from '../auth/actor.js';
import { emit } from '../events/emit.js';
import type { JobDefinition } from './define-job.js';
import { JobRegistry } from './job-registry.js';

/** How a job is requested. */
export interface RequestOptions {
  /**
   * At most one job of this kind and key waits at a time; a request that finds one joins it, and keeps the payload that
   * is there: so the key says everything that the payload says. Jobs of one kind and key never run side by side.
   */
  readonly deduplicationKey?: string;
  /** Not before this many seconds from now; a joined job takes the earlier of both. */
  readonly delaySeconds?: number;
}

/** Asks for work behind the requests. */
@Injectable()
export class Jobs {
  constructor(private readonly registry: JobRegistry) {}

  /**
   * Requests a job in the caller's transaction: no commit, no job. Call it where one would emit: last before commit.
   * @returns the id of the job, which is an older one's when the request has joined it.
   * @throws ZodError when the payload is not as declared.
   */
  async request<Schema extends z.ZodObject>(
    transaction: TenantTransaction,
    actor: Actor,
    definition: Pick<JobDefinition<Schema>, 'name' | 'payload'>,
    payload: z.input<Schema>,
    options: RequestOptions = {},
  ): Promise<string> {
    this.registry.named(definition.name);
    const content = JSON.stringify(definition.payload.parse(payload));
    const [row] = await transaction.sql<{ id: string; created: boolean; changed: boolean; requestedBy: string | null }>`
      with known as (
        select run_after, requested_by from background_job
         where organisation_id = ${actor.organisationId}::uuid and name = ${definition.name}::text
           and deduplication_key = ${options.deduplicationKey ?? null}::text and status = 'waiting'
      )
      insert into background_job as waiting (organisation_id, name, payload, requested_by, deduplication_key, run_after)
      values (${actor.organisationId}::uuid, ${definition.name}::text, ${content}::jsonb, ${actor.userId}::uuid,
              ${options.deduplicationKey ?? null}::text, now() + ${options.delaySeconds ?? 0}::float8 * interval '1 second')
      on conflict (organisation_id, name, deduplication_key) where status = 'waiting' do update
         set run_after = least(waiting.run_after, excluded.run_after),
             requested_by = coalesce(waiting.requested_by, excluded.requested_by)
      returning id::text, xmax = 0 as created, requested_by::text as "requestedBy",
                not exists (select from known where known.run_after <= waiting.run_after
                               and known.requested_by is not distinct from waiting.requested_by) as changed`;
    if (!row) throw new Error('The job was not written.');
    if (!row.changed) return row.id;
    const event = { job: definition.name, status: 'waiting', requestedBy: row.requestedBy, joined: !row.created };
    await emit(transaction, actor, 'job.changed', { kind: 'job', id: row.id }, event);
    return row.id;
  }
}
