import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BackgroundSettings } from '../events/background-settings.js';
import { PostgresNotifications } from '../events/postgres-notifications.js';
import { Relay } from '../events/relay.js';
import { LiveChannel } from '../live/live-channel.js';
import { stackOf } from '../log/stack-of.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { JobStore } from './job-store.js';
import { Schedules } from './schedules.js';

/** How long a handler may take to let go when the process ends, in milliseconds. */
const shutdownGrace = 8_000;

/** A job that waits for at most so many milliseconds counts as work to be done now. */
const soon = 10_000;

/** Starts and ends what happens behind the requests, in the order in which one part needs the other. */
@Injectable()
export class BackgroundWork implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(BackgroundWork.name);
  private timer: NodeJS.Timeout | undefined;
  private restoring: Promise<void> = Promise.resolve();

  constructor(
    private readonly notifications: PostgresNotifications,
    private readonly live: LiveChannel,
    private readonly relay: Relay,
    private readonly queue: JobQueue,
    private readonly runner: JobRunner,
    private readonly jobs: JobStore,
    private readonly schedules: Schedules,
    private readonly settings: BackgroundSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.notifications.open();
    if (!this.settings.works) return;
    await this.queue.startWork((job, failuresBefore) => this.runner.work(job, failuresBefore));
    await this.relay.start();
    this.schedules.start();
    this.restore();
    this.timer = setInterval(() => this.restore(), this.settings.jobSweep * 2);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.runner.end();
    await Promise.all([this.schedules.stop(), this.relay.stop(), this.restoring]);
    await this.queue.stopWork(shutdownGrace);
    await this.queue.close();
    await this.live.close();
    await this.notifications.close();
  }

  /**
   * Resolves once every event has been told and no job is running or about to begin; what would begin soon begins now. For
   * tests and for starts that must wait.
   */
  async settled(): Promise<void> {
    for (;;) {
      if ((await this.jobs.quiet(soon)) && this.relay.idle) return;
      if (this.relay.idle) for (const job of await this.jobs.bringForward(soon)) await this.queue.hasten(job);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Puts open jobs back that the queue has lost, for instance with a Redis that does not keep its data. */
  private restore(): void {
    const restoreAll = async (): Promise<void> => {
      for (const job of await this.jobs.silent(this.settings.jobLock * 2)) await this.queue.restore(job);
    };
    this.restoring = restoreAll().catch((error: unknown) =>
      this.logger.error('Restoring lost jobs failed.', stackOf(error)),
    );
  }
}
