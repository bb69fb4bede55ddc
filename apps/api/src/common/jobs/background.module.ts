/** Events, jobs and live updates: what happens behind the requests, for every room. */
import { Global, Logger, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SystemDatabase } from '@understudy/database/system-database';
import { Settings } from '../config/settings.js';
import { BackgroundSettings } from '../events/background-settings.js';
import { EventListeners } from '../events/event-listeners.js';
import { PostgresNotifications } from '../events/postgres-notifications.js';
import { Relay } from '../events/relay.js';
import { RelayStore } from '../events/relay-store.js';
import { LiveChannel } from '../live/live-channel.js';
import { PostgresLiveChannel } from '../live/postgres-live-channel.js';
import { RedisLiveChannel } from '../live/redis-live-channel.js';
import { Forgetting } from '../upkeep/forgetting.jobs.js';
import { ForgettingRepository } from '../upkeep/forgetting.repository.js';
import { BackgroundWork } from './background-work.js';
import { DefinedJobs } from './define-job.js';
import { JobEnqueuer } from './job-enqueuer.js';
import { JobQueue } from './job-queue.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { JobStore } from './job-store.js';
import { Jobs } from './jobs.js';
import { Schedules } from './schedules.js';

const complain = (subject: string): ((error: Error) => void) => {
  const logger = new Logger(subject);
  return (error) => logger.error(error.message);
};

const openLiveChannel = (
  settings: BackgroundSettings,
  system: SystemDatabase,
  notifications: PostgresNotifications,
): LiveChannel =>
  settings.redisUrl === null
    ? new PostgresLiveChannel(system, notifications, complain('LiveChannel'))
    : new RedisLiveChannel(settings.redisUrl, complain('LiveChannel'));

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    {
      provide: BackgroundSettings,
      inject: [Settings],
      useFactory: ({ databaseUrl, redisUrl, worker }: Settings) =>
        new BackgroundSettings({ databaseUrl, redisUrl, works: worker }),
    },
    {
      provide: PostgresNotifications,
      inject: [BackgroundSettings],
      useFactory: (settings: BackgroundSettings) =>
        new PostgresNotifications(settings.databaseUrl, complain('PostgresNotifications')),
    },
    {
      provide: LiveChannel,
      inject: [BackgroundSettings, SystemDatabase, PostgresNotifications],
      useFactory: openLiveChannel,
    },
    {
      provide: JobQueue,
      inject: [BackgroundSettings, JobRegistry],
      useFactory: (settings: BackgroundSettings, registry: JobRegistry) =>
        new JobQueue(settings, (name) => (registry.find(name)?.definition.retries ?? 0) + 1, complain('JobQueue')),
    },
    { provide: DefinedJobs, useFactory: () => new DefinedJobs() },
    EventListeners,
    RelayStore,
    Relay,
    JobRegistry,
    JobStore,
    JobRunner,
    JobEnqueuer,
    Jobs,
    Schedules,
    BackgroundWork,
    ForgettingRepository,
    Forgetting,
  ],
  exports: [BackgroundSettings, LiveChannel, Jobs, BackgroundWork],
})
export class BackgroundModule {}
