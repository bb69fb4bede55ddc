import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assertSafeRole } from '@understudy/database/roles';
import { StartRefusal } from '@understudy/database/start-refusal';
import { SystemDatabase } from '@understudy/database/system-database';
import { appModule } from './app.module.js';
import { refuseDemonstration } from './common/config/demonstration-data.repository.js';
import { isEntry, runEntry } from './common/config/entry.js';
import { readEnvironment, settingsFrom } from './common/config/env.js';
import { migrateDatabase } from './common/config/migrate-database.js';
import type { Settings } from './common/config/settings.js';
import { builtWebDirectory } from './common/config/web-directory.js';
import { createHttpAdapter, prepareHttp } from './common/http/http-adapter.js';
import { serveWebFiles } from './common/http/web-files.js';
import { Log } from './common/log/log.js';

/** The product at work: where it answers, its rooms, and how to end it. */
export type RunningApplication = {
  readonly port: number;
  readonly application: NestFastifyApplication;
  /** Answers what is under way, finishes or returns running jobs, and closes every connection. */
  close(): Promise<void>;
};

const listen = async (application: NestFastifyApplication, settings: Settings): Promise<number> => {
  try {
    await application.init();
    await application.getHttpAdapter().getInstance().listen({ port: settings.port, host: settings.host });
  } catch (failure) {
    await application.close();
    if ((failure as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new StartRefusal(`Port ${settings.port} is taken by another program; stop it, or set PORT to a free one.`);
    }
    if ((failure as NodeJS.ErrnoException).code === 'EACCES') {
      throw new StartRefusal(`This user may not listen on port ${settings.port}; set PORT to one above 1023.`);
    }
    throw failure;
  }
  const address = application.getHttpServer().address();
  return typeof address === 'object' && address !== null ? address.port : settings.port;
};

/**
 * Starts the door that answers requests, on a database whose migrations are applied; with `settings.worker` the jobs
 * run in this process too.
 * @throws StartRefusal with one clear sentence when the port is taken or the database role is not safe.
 */
export const startApplication = async (settings: Settings): Promise<RunningApplication> => {
  await assertSafeRole(settings.databaseUrl);
  await assertSafeRole(settings.systemDatabaseUrl);
  if (settings.environment === 'production')
    await refuseDemonstration(new SystemDatabase({ connectionString: settings.systemDatabaseUrl, size: 1 }));
  const log = new Log(settings.logLevel);
  const application = await NestFactory.create<NestFastifyApplication>(
    appModule(settings),
    createHttpAdapter(settings),
    { logger: log, bodyParser: false, abortOnError: false },
  );
  const fastify = application.getHttpAdapter().getInstance();
  await prepareHttp(fastify, settings, log);
  if (settings.webDirectory !== null) await serveWebFiles(fastify, settings.webDirectory);
  const port = await listen(application, settings);
  log.info('listening', { port });
  return { port, application, close: () => application.close() };
};

if (isEntry(import.meta.url)) {
  await runEntry(async () => {
    const settings = settingsFrom(readEnvironment(), { worker: false, webDirectory: builtWebDirectory() });
    await migrateDatabase(settings);
    return startApplication(settings);
  });
}
