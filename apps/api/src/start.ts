import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@understudy/database/embedded/start-embedded-postgres';
import { type Environment, readEnvironment, settingsFrom } from './common/config/env.js';
import { migrateDatabase } from './common/config/migrate-database.js';
import { builtWebDirectory } from './common/config/web-directory.js';
import { type RunningApplication, startApplication } from './main.js';

/** Where the clone is, and how progress is told. */
export type StartOptions = { readonly root: string; readonly say: (sentence: string) => void };

const openDatabase = async (from: Environment, options: StartOptions): Promise<EmbeddedPostgres | null> => {
  if (from.DATABASE_URL !== undefined) return null;
  options.say('Starting the built-in PostgreSQL ...');
  return startEmbeddedPostgres({
    dataDirectory: path.resolve(options.root, from.UNDERSTUDY_DATA_DIR, 'postgres'),
    log: options.say,
  });
};

const endOnSignal = (
  application: RunningApplication,
  database: EmbeddedPostgres | null,
  options: StartOptions,
): void => {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    options.say('Stopping ...');
    await application.close();
    await database?.stop();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

/**
 * Everything in one process: the built-in PostgreSQL (unless DATABASE_URL names another), migrations, API, worker and
 * the built web application. Tells its progress and where it is ready.
 * @throws StartRefusal with one clear sentence.
 */
export const start = async (options: StartOptions): Promise<void> => {
  const from = readEnvironment();
  const database = await openDatabase(from, options);
  try {
    const urls = database && {
      application: database.applicationUrl,
      system: database.systemUrl,
      owner: database.ownerUrl,
    };
    const settings = settingsFrom(from, {
      database: urls ?? undefined,
      worker: true,
      webDirectory: builtWebDirectory(),
    });
    options.say('Bringing the database up to date ...');
    await migrateDatabase(settings);
    const application = await startApplication(settings);
    endOnSignal(application, database, options);
    options.say(`Understudy is ready at ${settings.publicUrl}`);
  } catch (failure) {
    await database?.stop();
    throw failure;
  }
};
