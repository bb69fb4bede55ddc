import { fileURLToPath } from 'node:url';
import { migrate } from '@understudy/database/migrate';
import { migrateQueue } from '../jobs/job-queue.js';
import type { Settings } from './settings.js';

/** The folder of the migrations, both from the sources and from what is built. */
export const migrationsDirectory = fileURLToPath(new URL('../../../../../prisma/migrations', import.meta.url));

/**
 * Brings tables and queue up to date where this process is trusted with the owner's connection; starts at the same time
 * wait for one another.
 */
export const migrateDatabase = async (settings: Settings): Promise<void> => {
  if (settings.migrationDatabaseUrl === null) return;
  await migrate({ ownerUrl: settings.migrationDatabaseUrl, migrationsDirectory, migrateQueue });
};
