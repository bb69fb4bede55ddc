import type { JobName } from '@understudy/contracts/jobs';

/** States of a job, as the contract names them. */
export type JobStatus = 'waiting' | 'running' | 'completed' | 'failed' | 'cancelled';

/** How a job ends. */
export type JobEnd = Exclude<JobStatus, 'waiting' | 'running'>;

/** Names one job. */
export interface JobKey {
  readonly organisationId: string;
  readonly jobId: string;
}

/** A job that has been taken up. */
export interface StartedJob {
  readonly name: JobName;
  readonly payload: unknown;
  readonly attempts: number;
  readonly requestedBy: string | null;
  readonly timeZone: string;
  readonly cancelRequested: boolean;
}

/** What the queue needs to know of an open job. */
export interface OpenJob extends JobKey {
  readonly name: JobName;
  readonly run: number;
  readonly delayMs: number;
}
