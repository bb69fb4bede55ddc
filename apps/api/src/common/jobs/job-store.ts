import { Injectable } from '@nestjs/common';
import type { Said } from '@understudy/contracts/said';
import { SystemDatabase } from '@understudy/database/system-database';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { JobEnd, JobKey, OpenJob, StartedJob } from './job-rows.js';

/** Names one attempt of a job; writes of an older attempt find no row. */
export interface JobAttempt extends JobKey {
  readonly run: number;
  readonly attempt: number;
}

/** Why an attempt failed: in plain words for the log, and as what people are told in their language. */
export interface JobProblem {
  readonly message: string;
  readonly said: Said;
}

/** How far the work of an attempt is. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly step: string | null;
}

/** What taking a job up came to: 'gone' when there is nothing left to do, 'busy' when its like is running. */
export type StartOutcome = StartedJob | 'gone' | 'busy';

/** The rows of background jobs, as the worker sees and changes them. */
@Injectable()
export class JobStore {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly system: SystemDatabase,
  ) {}

  /**
   * Takes a job up, unless it has ended or another of the same kind and key is alive. Waits for a transaction that is
   * joining the waiting job, so that the job sees what that transaction wrote.
   */
  async start(key: JobKey, run: number, aliveMs: number): Promise<StartOutcome> {
    const reading = this.tenants.read(key);
    const [started] = await reading.sql<StartedJob>`
      update background_job job
         set status = 'running', attempts = attempts + 1, started_at = coalesce(started_at, now()), heartbeat_at = now()
       where organisation_id = ${key.organisationId}::uuid and id = ${key.jobId}::uuid and run = ${run}::int
         and status in ('waiting', 'running')
         and not exists (
           select from background_job other
            where other.organisation_id = job.organisation_id and other.status = 'running' and other.name = job.name
              and other.deduplication_key = job.deduplication_key and other.id <> job.id
              and other.heartbeat_at > now() - ${aliveMs}::float8 * interval '1 millisecond')
      returning name, payload, attempts, requested_by::text as "requestedBy", cancel_requested as "cancelRequested",
                (select time_zone from organisation o where o.organisation_id = job.organisation_id) as "timeZone"`;
    if (started) return started;
    const open = await reading.sql<{ id: string }>`
      select id::text from background_job
       where organisation_id = ${key.organisationId}::uuid and id = ${key.jobId}::uuid and run = ${run}::int
         and status in ('waiting', 'running')`;
    return open.length > 0 ? 'busy' : 'gone';
  }

  /** A sign of life, with or without progress. Undefined when this attempt may not write any more. */
  async beat(attempt: JobAttempt, progress: JobProgress | null): Promise<{ cancelRequested: boolean } | undefined> {
    const rows = await this.tenants.read(attempt).sql<{ cancelRequested: boolean }>`
      update background_job
         set heartbeat_at = now(), progress = coalesce(${progress?.done ?? null}::int, progress),
             total = coalesce(${progress?.total ?? null}::int, total), step = coalesce(${progress?.step ?? null}::text, step)
       where organisation_id = ${attempt.organisationId}::uuid and id = ${attempt.jobId}::uuid and run = ${attempt.run}::int
         and attempts = ${attempt.attempt}::int and status = 'running'
      returning cancel_requested as "cancelRequested"`;
    return rows[0];
  }

  /** Ends an attempt for good. False when it was not this attempt's to end. */
  async end(
    transaction: TenantTransaction,
    attempt: JobAttempt,
    end: JobEnd,
    outcome: { readonly result?: object; readonly problem?: JobProblem; readonly progress?: JobProgress | null },
  ): Promise<{ cancelRequested: boolean } | undefined> {
    const { result, problem, progress } = outcome;
    const rows = await transaction.sql<{ cancelRequested: boolean }>`
      update background_job
         set status = ${end}::text, finished_at = now(), heartbeat_at = now(), problem = ${problem?.message ?? null}::text,
             problem_said = ${problem ? JSON.stringify(problem.said) : null}::jsonb,
             result = ${result ? JSON.stringify(result) : null}::jsonb,
             progress = coalesce(${progress?.done ?? null}::int, progress),
             total = coalesce(${progress?.total ?? null}::int, total), step = coalesce(${progress?.step ?? null}::text, step)
       where organisation_id = ${attempt.organisationId}::uuid and id = ${attempt.jobId}::uuid and run = ${attempt.run}::int
         and attempts = ${attempt.attempt}::int and status = 'running'
      returning cancel_requested as "cancelRequested"`;
    return rows[0];
  }

  /** Lets go of an attempt that will be followed by another; the job stays open and nobody works on it. */
  async release(attempt: JobAttempt, problem: JobProblem | null): Promise<void> {
    await this.tenants.read(attempt).sql`
      update background_job set heartbeat_at = null, problem = ${problem?.message ?? null}::text,
             problem_said = ${problem ? JSON.stringify(problem.said) : null}::jsonb
       where organisation_id = ${attempt.organisationId}::uuid and id = ${attempt.jobId}::uuid and run = ${attempt.run}::int
         and attempts = ${attempt.attempt}::int and status = 'running'`;
  }

  /** What the queue needs to know of a job that waits; undefined when it does not. */
  async waiting(transaction: TenantTransaction, jobId: string): Promise<OpenJob | undefined> {
    const rows = await transaction.sql<OpenJob>`
      select organisation_id::text as "organisationId", id::text as "jobId", name, run,
             greatest(0, extract(epoch from run_after - now()) * 1000)::float8 as "delayMs"
        from background_job
       where organisation_id = ${transaction.organisationId}::uuid and id = ${jobId}::uuid and status = 'waiting'`;
    return rows[0];
  }

  /** Open jobs of all organisations without a sign of life for `silentMs`: the queue may have lost them. */
  async silent(silentMs: number): Promise<OpenJob[]> {
    return this.system.sql<OpenJob>`
      select organisation_id::text as "organisationId", id::text as "jobId", name, run, 0::float8 as "delayMs"
        from background_job
       where status in ('waiting', 'running')
         and greatest(run_after, heartbeat_at) < now() - ${silentMs}::float8 * interval '1 millisecond'
       order by run_after limit 1000`;
  }

  /**
   * Whether no event waits to be told and no job is running or due within so many milliseconds. Asked of one moment: a job
   * that ends leaves its events behind in the same transaction, and a listener the jobs that it asks for.
   */
  async quiet(withinMs: number): Promise<boolean> {
    const [row] = await this.system.sql<{ busy: boolean }>`
      select exists (
        select from background_job
         where status in ('waiting', 'running') and run_after <= now() + ${withinMs}::float8 * interval '1 millisecond'
      ) or exists (
        select from event_stream stream left join relay_position relay using (organisation_id)
         where stream.last_position > coalesce(relay.position, 0)
      ) as busy`;
    return !row?.busy;
  }

  /** Lets the jobs that are due within so many milliseconds be due now; which they are. */
  async bringForward(withinMs: number): Promise<OpenJob[]> {
    const jobs = await this.system.sql<OpenJob>`
      select organisation_id::text as "organisationId", id::text as "jobId", name, run, 0::float8 as "delayMs"
        from background_job
       where status = 'waiting' and run_after > now()
         and run_after <= now() + ${withinMs}::float8 * interval '1 millisecond'`;
    for (const job of jobs) {
      await this.tenants.read(job).sql`
        update background_job set run_after = now()
         where organisation_id = ${job.organisationId}::uuid and id = ${job.jobId}::uuid and run = ${job.run}::int
           and status = 'waiting'`;
    }
    return jobs;
  }
}
