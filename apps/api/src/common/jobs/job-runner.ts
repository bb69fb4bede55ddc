import { Injectable, Logger } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { ZodError } from 'zod';
import { systemActor } from '../auth/actor.js';
import { ProblemError } from '../errors/problem-error.js';
import { BackgroundSettings } from '../events/background-settings.js';
import { emit } from '../events/emit.js';
import { localTime } from '../events/local-time.js';
import { LiveChannel } from '../live/live-channel.js';
import { stackOf } from '../log/stack-of.js';
import { JobCancelled, JobInterrupted, JobTakenOver } from './job-context.js';
import type { AfterWork, QueuedJob } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import type { JobEnd, StartedJob } from './job-rows.js';
import { type JobAttempt, type JobProblem, JobStore } from './job-store.js';
import { RunningJob } from './running-job.js';

/** Lost workers after which a job is believed to be what kills them. */
const mostLostWorkers = 10;
const hiddenProblem = 'This failed unexpectedly. The log of the server says why.';

/** Takes a job up, lets its handler work, and writes down how it ended. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);
  private readonly ending = new AbortController();

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly store: JobStore,
    private readonly registry: JobRegistry,
    private readonly live: LiveChannel,
    private readonly settings: BackgroundSettings,
  ) {}

  /** Asks the handlers at work to let go, so that other workers can go on with their jobs. */
  end(): void {
    this.ending.abort();
  }

  /**
   * Works on one job of the queue.
   * @throws what the handler threw, when the queue should try again after a while.
   */
  async work(queued: QueuedJob, failuresBefore: number): Promise<AfterWork> {
    const started = await this.store.start(queued, queued.run, this.settings.jobLock * 2);
    if (started === 'gone') return 'ended';
    if (started === 'busy') return { againInMs: this.settings.jobRetry };
    const attempt: JobAttempt = { ...queued, attempt: started.attempts };
    const job = this.registry.find(started.name);
    const running = this.open(attempt, started);
    try {
      if (!job) throw new ProblemError('internal', 'This version of the product does not do such work.');
      if (started.cancelRequested) throw new JobCancelled();
      if (started.attempts > job.definition.retries + 1 + mostLostWorkers) {
        throw new ProblemError('internal', 'This was interrupted too often and will not be tried again by itself.');
      }
      await running.announce();
      const result = await job.run(running, started.payload);
      if (!running.isFinished) await this.close(attempt, running, 'completed', { result });
      return 'ended';
    } catch (error) {
      return await this.afterError(error, attempt, running, failuresBefore >= (job?.definition.retries ?? 0));
    } finally {
      await running.stop();
    }
  }

  private open(attempt: JobAttempt, started: StartedJob): RunningJob {
    const { organisationId, jobId } = attempt;
    const today = localTime(this.settings.now(), started.timeZone).date;
    return new RunningJob(this.store, attempt, started, systemActor(organisationId, today, started.timeZone), {
      progressInterval: this.settings.progressInterval,
      heartbeat: this.settings.jobLock / 3,
      ending: this.ending.signal,
      onProgress: () =>
        this.live.publish(organisationId, [
          {
            update: { name: 'job.changed', subjectKind: 'job', subjectId: jobId },
            concerns: started.requestedBy,
            only: null,
          },
        ]),
    });
  }

  private async afterError(
    error: unknown,
    attempt: JobAttempt,
    running: RunningJob,
    isLast: boolean,
  ): Promise<AfterWork> {
    const reason: unknown = running.signal.aborted ? running.signal.reason : error;
    if (reason instanceof JobTakenOver) return 'ended';
    if (reason instanceof JobInterrupted) {
      await this.store.release(attempt, null);
      return { againInMs: 0 };
    }
    if (reason instanceof JobCancelled) {
      await this.close(attempt, running, 'cancelled', {});
      return 'ended';
    }
    const problem = problemOf(error);
    this.logger.error(`The job ${running.name} ${attempt.jobId} failed, attempt ${attempt.attempt}.`, stackOf(error));
    const hopeless = error instanceof ProblemError || error instanceof ZodError;
    if (hopeless || isLast) {
      await this.close(attempt, running, 'failed', { problem });
      return 'ended';
    }
    await this.store.release(attempt, problem);
    throw error;
  }

  private async close(
    attempt: JobAttempt,
    running: RunningJob,
    end: JobEnd,
    outcome: { readonly result?: object; readonly problem?: JobProblem },
  ): Promise<void> {
    await this.tenants.run(attempt, async (transaction) => {
      const ended = await this.store.end(transaction, attempt, end, { ...outcome, progress: running.lastProgress });
      if (!ended) return;
      const subject = { kind: 'job', id: attempt.jobId };
      await emit(transaction, running.actor, 'job.changed', subject, running.eventPayload(end));
    });
  }
}

/** What people read of a failure: the refusal's own words, or that it was unexpected. */
const problemOf = (error: unknown): JobProblem => {
  if (!(error instanceof ProblemError)) {
    return { message: hiddenProblem, said: { code: 'failed-unexpectedly', values: {} } };
  }
  const { code, message, said } = error;
  return { message, said: said ?? { code: 'refused', values: { problem: code, text: message } } };
};
