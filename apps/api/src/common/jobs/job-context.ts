import type { JobStep } from '@understudy/contracts/jobs';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../auth/actor.js';

/** Thrown to end a job that somebody has asked to stop. */
export class JobCancelled extends Error {
  constructor() {
    super('The job was cancelled.');
  }
}

/** Thrown when another worker has taken the job over; this one must not write any more. */
export class JobTakenOver extends Error {
  constructor() {
    super('Another worker has taken this job over.');
  }
}

/** Thrown to end an attempt because its process is ending; another worker goes on. */
export class JobInterrupted extends Error {
  constructor() {
    super('The process is ending.');
  }
}

/** What a handler is given beside its payload. */
export interface JobContext {
  /** The organisation's system actor; `userId` is null: ask `requestedBy` who wanted this. */
  readonly actor: Actor;
  readonly jobId: string;
  /** The user who asked for the job; null when a schedule or a listener did. */
  readonly requestedBy: string | null;
  /** 1 at first; more after failures and lost workers. */
  readonly attempt: number;
  /** Aborted when the job is to stop: cancelled, taken over, or the process is ending. */
  readonly signal: AbortSignal;
  /** Says how far the work is; written now and then, whatever the pace of the calls. Also ends a cancelled job. */
  progress(done: number, total: number, step?: JobStep): Promise<void>;
  /** Ends the job here when somebody has asked for that. */
  throwIfCancelled(): Promise<void>;
  /**
   * Marks the job as completed in the transaction that has its effect: then both happen, once, whenever the process dies.
   * Nothing may be written after it.
   */
  finish(transaction: TenantTransaction, result?: object): Promise<void>;
}
