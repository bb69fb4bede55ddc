import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { assertSafeRole } from '@understudy/database/roles';
import { SystemDatabase } from '@understudy/database/system-database';
import { appModule } from './app.module.js';
import { refuseDemonstration } from './common/config/demonstration-data.repository.js';
import { isEntry, runEntry } from './common/config/entry.js';
import { readEnvironment, settingsFrom } from './common/config/env.js';
import { migrateDatabase } from './common/config/migrate-database.js';
import type { Settings } from './common/config/settings.js';
import { Log } from './common/log/log.js';

/** A worker: relays events and runs jobs until it is closed. */
export type RunningWorker = { close(): Promise<void> };

/**
 * Starts the door that works: the same rooms, nothing listening.
 * @throws StartRefusal when a database role is not safe, or production is pointed at the demonstration.
 */
export const startWorker = async (settings: Settings): Promise<RunningWorker> => {
  await assertSafeRole(settings.databaseUrl);
  await assertSafeRole(settings.systemDatabaseUrl);
  if (settings.environment === 'production')
    await refuseDemonstration(new SystemDatabase({ connectionString: settings.systemDatabaseUrl, size: 1 }));
  const log = new Log(settings.logLevel);
  const context = await NestFactory.createApplicationContext(appModule(settings), { logger: log, abortOnError: false });
  log.info('working');
  return { close: () => context.close() };
};

if (isEntry(import.meta.url)) {
  await runEntry(async () => {
    const settings = settingsFrom(readEnvironment(), { worker: true, webDirectory: null });
    await migrateDatabase(settings);
    return startWorker(settings);
  });
}
