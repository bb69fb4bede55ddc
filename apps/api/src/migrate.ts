import { setUpRoles } from '@understudy/database/roles';
import { StartRefusal } from '@understudy/database/start-refusal';
import { endWith } from './common/config/entry.js';
import { readEnvironment, settingsFrom } from './common/config/env.js';
import { migrateDatabase } from './common/config/migrate-database.js';

const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password);

/**
 * Prepares a real database before the doors open: makes the three roles and the database where SUPERUSER_DATABASE_URL
 * allows it, then applies the migrations as the owner. Safe to repeat and to run from several machines at once.
 */
const prepare = async (): Promise<void> => {
  const environment = readEnvironment();
  const settings = settingsFrom(environment, { worker: false, webDirectory: null });
  const { migrationDatabaseUrl: owner, databaseUrl: application, systemDatabaseUrl: system } = settings;
  if (owner === null) throw new StartRefusal('Set MIGRATION_DATABASE_URL to the owner of the schema.');
  if (environment.SUPERUSER_DATABASE_URL !== undefined) {
    await setUpRoles(environment.SUPERUSER_DATABASE_URL, new URL(owner).pathname.slice(1), {
      owner: passwordOf(owner),
      application: passwordOf(application),
      system: passwordOf(system),
    });
  }
  await migrateDatabase(settings);
};

try {
  await prepare();
  process.exit(0);
} catch (failure) {
  endWith(failure);
}
