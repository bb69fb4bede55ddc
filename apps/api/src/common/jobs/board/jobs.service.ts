import { Injectable } from '@nestjs/common';
import { identifier } from '@understudy/contracts/dates';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { cancelJob, getJob, Job, listJobs } from '@understudy/contracts/jobs';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../auth/actor.js';
import { UserNames } from '../../auth/user-names.repository.js';
import { notAllowed, notFound, ProblemError } from '../../errors/problem-error.js';
import { emit } from '../../events/emit.js';
import type { InputOf } from '../../http/input.js';
import { preciseInstant, readPageCursor, writePageCursor } from '../../http/page-cursor.js';
import { type JobAction, may, possible } from './job.policy.js';
import { presentJob } from './job.presenter.js';
import { type JobRow, JobsRepository } from './jobs.repository.js';

const position = z.tuple([preciseInstant, identifier]);

/** What people see of background jobs and may do to them. */
@Injectable()
export class JobsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: JobsRepository,
    private readonly names: UserNames,
  ) {}

  /** One page of jobs, newest first unless asked otherwise: all for admins, their own for everybody else. */
  async list(actor: Actor, { query }: InputOf<typeof listJobs>): Promise<ResponseOf<typeof listJobs>> {
    const rows = await this.repository.list(this.tenants.read(actor), {
      requestedBy: actor.isAdmin ? null : actor.userId,
      status: query.status ?? null,
      direction: query.direction,
      after: readPageCursor(position, query.cursor) ?? null,
      limit: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: await this.present(actor, shown),
      nextCursor: last ? writePageCursor([last.createdPrecisely, last.id]) : null,
    };
  }

  /** @throws ProblemError not-found for a job that is not the actor's to see. */
  async get(actor: Actor, { params }: InputOf<typeof getJob>): Promise<Job> {
    const row = await this.repository.job(this.tenants.read(actor), params.jobId, 'look');
    if (!row || !may(actor, 'see', row)) throw notFound();
    return this.presentOne(actor, row);
  }

  /** @throws ProblemError conflict when the job has ended or was asked to stop before. */
  async cancel(actor: Actor, { params }: InputOf<typeof cancelJob>): Promise<Job> {
    const row = await this.change(
      actor,
      params.jobId,
      'cancel',
      'This job has ended or is stopping already.',
      (transaction) => this.repository.cancel(transaction, params.jobId),
    );
    return this.presentOne(actor, row);
  }

  /** @throws ProblemError conflict when the job has not failed, or the same work is waiting already. */
  async retry(actor: Actor, { params }: InputOf<typeof cancelJob>): Promise<Job> {
    const row = await this.change(actor, params.jobId, 'retry', 'This job has not failed.', async (transaction) => {
      const again = await this.repository.retry(transaction, params.jobId);
      if (!again) throw new ProblemError('conflict', 'The same work is waiting already.');
    });
    return this.presentOne(actor, row);
  }

  private async change(
    actor: Actor,
    jobId: string,
    action: Exclude<JobAction, 'see'>,
    impossible: string,
    write: (transaction: TenantTransaction) => Promise<void>,
  ): Promise<JobRow> {
    return this.tenants.run(actor, async (transaction) => {
      const row = await this.repository.job(transaction, jobId, 'lock');
      if (!row || !may(actor, 'see', row)) throw notFound();
      if (!may(actor, action, row)) throw notAllowed();
      if (!possible[action](row)) throw new ProblemError('conflict', impossible);
      await write(transaction);
      const changed = (await this.repository.job(transaction, jobId, 'look')) ?? row;
      const { name, status, requestedBy } = changed;
      await emit(
        transaction,
        actor,
        'job.changed',
        { kind: 'job', id: jobId },
        { job: name, status, action, requestedBy },
      );
      return changed;
    });
  }

  private async presentOne(actor: Actor, row: JobRow): Promise<Job> {
    return presentJob(actor, row, await this.names.of(actor.organisationId, [row.requestedBy]));
  }

  private async present(actor: Actor, rows: readonly JobRow[]): Promise<Job[]> {
    const names = await this.names.of(
      actor.organisationId,
      rows.map((row) => row.requestedBy),
    );
    return rows.map((row) => presentJob(actor, row, names));
  }
}
