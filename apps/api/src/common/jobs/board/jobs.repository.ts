import { Injectable } from '@nestjs/common';
import type { Job, JobName } from '@understudy/contracts/jobs';
import type { Direction } from '@understudy/contracts/pagination';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { JobStatus } from '../job-rows.js';

/** A background job as stored. */
export interface JobRow {
  readonly id: string;
  readonly name: JobName;
  readonly status: JobStatus;
  readonly progress: number;
  readonly total: number;
  readonly step: Job['step'];
  readonly problem: Job['problem'];
  readonly attempts: number;
  readonly createdAt: string;
  /** createdAt with all its digits, for the cursor. */
  readonly createdPrecisely: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly requestedBy: string | null;
  readonly cancelRequested: boolean;
}

/** Which jobs a list shows. */
export interface JobListing {
  /** Only jobs of this user; null for all. */
  readonly requestedBy: string | null;
  readonly status: JobStatus | null;
  readonly direction: Direction;
  readonly after: readonly [createdPrecisely: string, id: string] | null;
  readonly limit: number;
}

const columns = sql`id::text, name, status, progress, total, step, problem_said as problem, attempts, created_at as "createdAt",
  created_at::text as "createdPrecisely", started_at as "startedAt", finished_at as "finishedAt",
  requested_by::text as "requestedBy", cancel_requested as "cancelRequested"`;

/** The rows of background jobs, as people see and change them. */
@Injectable()
export class JobsRepository {
  /** Newest first unless asked otherwise; the other way round is the same the other way round. */
  list(access: TenantAccess, listing: JobListing): Promise<JobRow[]> {
    const { after, direction } = listing;
    const [further, beyond, order] =
      direction === 'ascending'
        ? [sql`>`, sql`<`, sql`created_at, id desc`]
        : [sql`<`, sql`>`, sql`created_at desc, id`];
    return access.sql<JobRow>`
      select ${columns} from background_job
       where organisation_id = ${access.organisationId}::uuid
             ${when(listing.requestedBy, (user) => sql`and requested_by = ${user}::uuid`)}
             ${when(listing.status, (status) => sql`and status = ${status}::text`)}
             ${when(
               after,
               ([at, id]) => sql`and created_at ${further}= ${at}::timestamptz
               and (created_at ${further} ${at}::timestamptz or id ${beyond} ${id}::uuid)`,
             )}
       order by ${order} limit ${listing.limit}::int`;
  }

  /** One job, locked until the end of the transaction when in one. */
  async job(access: TenantAccess, jobId: string, lock: 'lock' | 'look'): Promise<JobRow | undefined> {
    const rows = await access.sql<JobRow>`
      select ${columns} from background_job
       where organisation_id = ${access.organisationId}::uuid and id = ${jobId}::uuid ${lock === 'lock' ? sql`for update` : empty}`;
    return rows[0];
  }

  /** Ends a waiting job, or asks a running one to stop. */
  async cancel(transaction: TenantTransaction, jobId: string): Promise<void> {
    await transaction.sql`
      update background_job
         set cancel_requested = true, status = case when status = 'waiting' then 'cancelled' else status end,
             finished_at = case when status = 'waiting' then now() else finished_at end
       where organisation_id = ${transaction.organisationId}::uuid and id = ${jobId}::uuid`;
  }

  /** Makes an ended job wait again; false when its like is waiting already. */
  async retry(transaction: TenantTransaction, jobId: string): Promise<boolean> {
    const rows = await transaction.sql<{ id: string }>`
      update background_job job
         set status = 'waiting', run = run + 1, attempts = 0, progress = 0, total = 0, step = null, problem = null, problem_said = null,
             result = null, cancel_requested = false, run_after = now(), started_at = null, heartbeat_at = null,
             finished_at = null
       where organisation_id = ${transaction.organisationId}::uuid and id = ${jobId}::uuid
         and not exists (
           select from background_job other
            where other.organisation_id = job.organisation_id and other.name = job.name and other.status = 'waiting'
              and other.deduplication_key = job.deduplication_key)
      returning id::text`;
    return rows.length > 0;
  }
}

const when = <Value>(value: Value | null, write: (value: Value) => Sql): Sql => (value === null ? empty : write(value));
