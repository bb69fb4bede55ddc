/** How the work behind the requests is done; times are milliseconds. Provided by the application from its configuration. */
export class BackgroundSettings {
  /** Connects as the application role: notifications, and the queue when there is no Redis. Not through a pooler. */
  readonly databaseUrl: string;
  /** Redis for the queue and live updates; null for PostgreSQL. */
  readonly redisUrl: string | null;
  /** Whether this process relays events, runs jobs and keeps schedules. */
  readonly works: boolean;
  /** Jobs that this process runs at the same time. */
  readonly concurrency: number;
  /** How often the relay looks for itself, besides being told. */
  readonly relaySweep: number;
  /** Wait after a listener's first failure; doubles each time. */
  readonly relayRetry: number;
  /** Failures after which an event is set aside for this listener, so that the next ones can pass. */
  readonly relayAttempts: number;
  /** How long a job is believed to be alive without a sign of its worker. */
  readonly jobLock: number;
  /** How often stalled jobs are looked for, and open jobs that the queue has lost. */
  readonly jobSweep: number;
  /** Wait before a failed job's second attempt; doubles each time. */
  readonly jobRetry: number;
  /** How often a running job writes its progress, at most. */
  readonly progressInterval: number;
  /** How often schedules are looked at; 0 for never. */
  readonly scheduleTick: number;
  /** How often a live connection shows that it stands, and looks whether its session does. */
  readonly liveHeartbeat: number;
  readonly now: () => Date;

  constructor(given: Pick<BackgroundSettings, 'databaseUrl' | 'redisUrl' | 'works'> & Partial<BackgroundSettings>) {
    this.databaseUrl = given.databaseUrl;
    this.redisUrl = given.redisUrl;
    this.works = given.works;
    this.concurrency = given.concurrency ?? 4;
    this.relaySweep = given.relaySweep ?? 5_000;
    this.relayRetry = given.relayRetry ?? 1_000;
    this.relayAttempts = given.relayAttempts ?? 5;
    this.jobLock = given.jobLock ?? 12_000;
    this.jobSweep = given.jobSweep ?? 3_000;
    this.jobRetry = given.jobRetry ?? 1_000;
    this.progressInterval = given.progressInterval ?? 500;
    this.scheduleTick = given.scheduleTick ?? 60_000;
    this.liveHeartbeat = given.liveHeartbeat ?? 15_000;
    this.now = given.now ?? (() => new Date());
  }
}
