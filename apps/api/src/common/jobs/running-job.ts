import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../auth/actor.js';
import { emit } from '../events/emit.js';
import { JobCancelled, type JobContext, JobInterrupted, JobTakenOver } from './job-context.js';
import type { StartedJob } from './job-rows.js';
import type { JobAttempt, JobProgress, JobStore } from './job-store.js';

/** What a running job needs of its surroundings; times are milliseconds. */
export interface RunningJobOptions {
  readonly progressInterval: number;
  readonly heartbeat: number;
  /** Called after progress was written. */
  readonly onProgress: () => Promise<void>;
  /** Aborted when the process is ending. */
  readonly ending: AbortSignal;
}

/** One attempt of a job while its handler works: progress, signs of life, and the reasons to stop. */
export class RunningJob implements JobContext {
  readonly jobId: string;
  readonly requestedBy: string | null;
  readonly attempt: number;
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private latest: JobProgress | null = null;
  private writtenAt = 0;
  private writing: Promise<void> | undefined;
  private finished = false;

  constructor(
    private readonly store: JobStore,
    private readonly key: JobAttempt,
    private readonly started: StartedJob,
    readonly actor: Actor,
    private readonly options: RunningJobOptions,
  ) {
    this.jobId = key.jobId;
    this.requestedBy = started.requestedBy;
    this.attempt = started.attempts;
    this.timer = setInterval(() => {
      this.write().catch(() => undefined);
    }, options.heartbeat);
    if (options.ending.aborted) this.interrupt();
    else options.ending.addEventListener('abort', this.interrupt, { once: true });
  }

  get name(): string {
    return this.started.name;
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Whether the handler has marked the job as completed in its own transaction. */
  get isFinished(): boolean {
    return this.finished;
  }

  async progress(done: number, total: number, step?: string): Promise<void> {
    this.latest = { done: Math.floor(done), total: Math.floor(total), step: step ?? this.latest?.step ?? null };
    await this.writeNowAndThen();
  }

  async throwIfCancelled(): Promise<void> {
    await this.writeNowAndThen();
  }

  async finish(transaction: TenantTransaction, result?: object): Promise<void> {
    this.signal.throwIfAborted();
    const ended = await this.store.end(transaction, this.key, 'completed', { result, progress: this.latest });
    if (!ended) throw new JobTakenOver();
    if (ended.cancelRequested) throw new JobCancelled();
    this.finished = true;
    await emit(transaction, this.actor, 'job.changed', { kind: 'job', id: this.jobId }, this.eventPayload('completed'));
  }

  /** Tells browsers that the job has begun. */
  announce(): Promise<void> {
    return this.options.onProgress();
  }

  /** What the event of a change of state says. */
  eventPayload(status: string): { job: string; status: string; requestedBy: string | null } {
    return { job: this.started.name, status, requestedBy: this.started.requestedBy };
  }

  /** The last progress the handler has told. */
  get lastProgress(): JobProgress | null {
    return this.latest;
  }

  /** Ends the signs of life; waits for one under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.options.ending.removeEventListener('abort', this.interrupt);
    await this.writing?.catch(() => undefined);
  }

  private readonly interrupt = (): void => this.controller.abort(new JobInterrupted());

  private async writeNowAndThen(): Promise<void> {
    this.signal.throwIfAborted();
    if (performance.now() - this.writtenAt >= this.options.progressInterval) await this.write();
    this.signal.throwIfAborted();
  }

  private async write(): Promise<void> {
    this.writing ??= this.writeOnce().finally(() => {
      this.writing = undefined;
    });
    await this.writing;
  }

  private async writeOnce(): Promise<void> {
    this.writtenAt = performance.now();
    const progress = this.latest;
    const alive = await this.store.beat(this.key, progress);
    if (this.finished) return;
    if (!alive) this.controller.abort(new JobTakenOver());
    else if (alive.cancelRequested) this.controller.abort(new JobCancelled());
    else if (progress) await this.options.onProgress();
  }
}
