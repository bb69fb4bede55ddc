import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SystemDatabase } from '@understudy/database/system-database';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { Settings } from '../../src/common/config/settings.js';
import { BackgroundSettings } from '../../src/common/events/background-settings.js';
import { BackgroundModule } from '../../src/common/jobs/background.module.js';
import { DefinedJobs } from '../../src/common/jobs/define-job.js';
import { countJob, failingJob, TestWork } from './test-work.js';

/** Where a process of these tests works. */
export interface BackgroundPlace {
  readonly applicationUrl: string;
  readonly systemUrl: string;
  readonly redisUrl: string | null;
}

export type BackgroundOptions = Partial<BackgroundSettings>;

@Global()
@Module({})
class PlaceModule {
  static at(place: BackgroundPlace, works: boolean): DynamicModule {
    const settings = new Settings({
      environment: 'test',
      port: 0,
      host: 'localhost',
      publicUrl: 'http://localhost',
      databaseUrl: place.applicationUrl,
      systemDatabaseUrl: place.systemUrl,
      migrationDatabaseUrl: null,
      redisUrl: place.redisUrl,
      smtpUrl: null,
      mailFrom: '',
      secretKeys: [],
      trustedProxies: 0,
      databaseConnections: 10,
      worker: works,
      logLevel: 'silent',
      webDirectory: null,
    });
    return {
      module: PlaceModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: TenantDatabase, useFactory: () => new TenantDatabase({ connectionString: place.applicationUrl }) },
        { provide: SystemDatabase, useFactory: () => new SystemDatabase({ connectionString: place.systemUrl }) },
      ],
      exports: [Settings, TenantDatabase, SystemDatabase],
    };
  }
}

@Module({ providers: [TestWork] })
class WorkModule {}

/** Short waits, so that what takes seconds in life takes fractions of them here. */
const quick = {
  relaySweep: 300,
  relayRetry: 20,
  relayAttempts: 3,
  jobLock: 1_500,
  jobSweep: 500,
  jobRetry: 50,
  progressInterval: 20,
  scheduleTick: 0,
};

/** A process of the product with nothing but its background: events, jobs and live updates. */
export interface Background {
  readonly context: INestApplicationContext;
  readonly tenants: TenantDatabase;
  close(): Promise<void>;
}

/** Starts one; `works: false` is a process that only requests and listens. */
export const openBackground = async (place: BackgroundPlace, options: BackgroundOptions = {}): Promise<Background> => {
  const settings = new BackgroundSettings({
    ...quick,
    databaseUrl: place.applicationUrl,
    redisUrl: place.redisUrl,
    works: true,
    ...options,
  });
  const background = { module: BackgroundModule, ...replaced(settings) };
  const context = await NestFactory.createApplicationContext(
    { module: WorkModule, imports: [PlaceModule.at(place, settings.works), background] },
    { logger: false, abortOnError: false },
  );
  const tenants = context.get(TenantDatabase);
  return {
    context,
    tenants,
    close: async () => {
      await context.close();
      await Promise.all([tenants.close(), context.get(SystemDatabase).close()]);
    },
  };
};

/** The later provider of a token wins. */
const replaced = (settings: BackgroundSettings): Pick<DynamicModule, 'providers'> => ({
  providers: [
    { provide: BackgroundSettings, useValue: settings },
    { provide: DefinedJobs, useValue: new DefinedJobs([countJob, failingJob]) },
  ],
});
