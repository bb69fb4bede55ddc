import {
  createPostgresBackend,
  DelayedError,
  type JobsOptions,
  Queue,
  runMigrations,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import type { BackgroundSettings } from '../events/background-settings.js';
import type { OpenJob } from './job-rows.js';

const queueName = 'understudy-jobs';
const queueSchema = 'bullmq';
/** How often a job may lose its worker before the queue gives up on it; the database row counts on. */
const mostStalls = 10;

/** All that the queue carries. */
export interface QueuedJob {
  readonly organisationId: string;
  readonly jobId: string;
  readonly run: number;
}

/** What to do with a job after it was worked on: nothing more, or the same again after so many milliseconds. */
export type AfterWork = 'ended' | { readonly againInMs: number };

/** Works on one job. `failuresBefore` counts attempts that ended with an error, not lost workers. Throws to be retried. */
export type WorkOn = (job: QueuedJob, failuresBefore: number) => Promise<AfterWork>;

interface QueueEntry {
  getState(): Promise<string>;
  isDelayed(): Promise<boolean>;
  changeDelay(delay: number): Promise<void>;
  remove(): Promise<void>;
}

interface QueueHandle {
  add(name: string, data: QueuedJob, options: JobsOptions): Promise<unknown>;
  getJob(id: string): Promise<QueueEntry | undefined>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', hear: (error: Error) => void): unknown;
}

interface QueueWorker {
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  close(force?: boolean): Promise<void>;
  on(event: 'error', hear: (error: Error) => void): unknown;
}

interface TakenJob {
  readonly data: QueuedJob;
  readonly attemptsMade: number;
  moveToDelayed(timestamp: number, token?: string): Promise<void>;
}

/** Only what both backends share. */
interface Backend {
  readonly queue: QueueHandle;
  readonly makeWorker: (
    work: (job: TakenJob, token?: string) => Promise<void>,
    options: Omit<WorkerOptions, 'connection'>,
  ) => QueueWorker;
}

/** Brings the queue's schema up to date, as its owner. For the migration runner. */
export const migrateQueue = async (client: Parameters<typeof runMigrations>[0]): Promise<void> => {
  await runMigrations(client, queueSchema);
};

const openBackend = ({ redisUrl, databaseUrl, concurrency }: BackgroundSettings): Backend => {
  if (redisUrl !== null) {
    return {
      queue: new Queue(queueName, { connection: { url: redisUrl, maxRetriesPerRequest: 3 } }),
      makeWorker: (work, options) =>
        new Worker(queueName, work, { ...options, connection: { url: redisUrl, maxRetriesPerRequest: null } }),
    };
  }
  const connection = { connectionString: databaseUrl, schema: queueSchema, max: concurrency + 2 };
  const postgres = withBackend(createPostgresBackend);
  return {
    queue: new postgres.Queue<QueuedJob>(queueName, { connection: { ...connection, max: 2 } }),
    makeWorker: (work, options) => new postgres.Worker(queueName, work, { ...options, connection }),
  };
};

/** The queue between the relay and the workers, on Redis or PostgreSQL. It may lose everything: the rows are the truth. */
export class JobQueue {
  private opened: Backend | undefined;
  private worker: QueueWorker | undefined;

  constructor(
    private readonly settings: BackgroundSettings,
    private readonly attemptsOf: (name: OpenJob['name']) => number,
    private readonly onProblem: (error: Error) => void,
  ) {}

  /** Puts a job in. Doing it again changes nothing, except that an earlier hour counts. */
  async add(job: OpenJob): Promise<void> {
    const id = queueIdOf(job);
    const data: QueuedJob = { organisationId: job.organisationId, jobId: job.jobId, run: job.run };
    await this.backend.queue.add(job.name, data, {
      jobId: id,
      delay: Math.ceil(job.delayMs),
      attempts: this.attemptsOf(job.name),
      backoff: { type: 'exponential', delay: this.settings.jobRetry },
      removeOnComplete: true,
      removeOnFail: true,
    });
  }

  /** Lets a job that is in the queue already run earlier. */
  async hasten(job: OpenJob): Promise<void> {
    const queued = await this.backend.queue.getJob(queueIdOf(job));
    if (!queued || !(await queued.isDelayed())) return;
    try {
      await queued.changeDelay(Math.ceil(job.delayMs));
    } catch (error) {
      // It has begun between the question and the change, which is earlier still.
      if (await queued.isDelayed()) throw error;
    }
  }

  /** Puts a job in again that the queue has lost or given up. */
  async restore(job: OpenJob): Promise<void> {
    const queued = await this.backend.queue.getJob(queueIdOf(job));
    const state = await queued?.getState();
    if (state === 'failed' || state === 'completed') await queued?.remove();
    if (state === undefined || state === 'failed' || state === 'completed' || state === 'unknown') await this.add(job);
  }

  /** Begins to work. Refuses when the queue's schema was not migrated: a worker would spin. */
  async startWork(work: WorkOn): Promise<void> {
    await this.backend.queue.waitUntilReady();
    const { jobLock, jobSweep, concurrency } = this.settings;
    this.worker = this.backend.makeWorker((job, token) => runQueued(work, job, token), {
      autorun: false,
      concurrency,
      lockDuration: jobLock,
      stalledInterval: jobSweep,
      maxStalledCount: mostStalls,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    });
    this.worker.on('error', this.onProblem);
    await this.worker.waitUntilReady();
    this.worker.run().catch(this.onProblem);
  }

  /** Takes no new jobs and waits for those under way, so long; a worker that comes later goes on with the others. */
  async stopWork(graceMs: number): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    if (!worker) return;
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<void>((resolve) => {
      timer = setTimeout(() => resolve(worker.close(true)), graceMs);
    });
    await Promise.race([worker.close(), impatience]);
    clearTimeout(timer);
  }

  /** Lets go of the connections. */
  async close(): Promise<void> {
    await this.opened?.queue.close();
    this.opened = undefined;
  }

  /** Opened when first needed: a process that only answers requests needs no queue. */
  private get backend(): Backend {
    if (!this.opened) {
      this.opened = openBackend(this.settings);
      this.opened.queue.on('error', this.onProblem);
    }
    return this.opened;
  }
}

const queueIdOf = ({ jobId, run }: OpenJob): string => `${jobId}-${run}`;

const runQueued = async (work: WorkOn, job: TakenJob, token?: string): Promise<void> => {
  const after = await work(job.data, job.attemptsMade);
  if (after === 'ended') return;
  await job.moveToDelayed(Date.now() + after.againInMs, token);
  throw new DelayedError();
};
