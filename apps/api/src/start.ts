import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@understudy/database/embedded/start-embedded-postgres';
import { StartRefusal } from '@understudy/database/start-refusal';
import { type Environment, readEnvironment, settingsFrom } from './common/config/env.js';
import { migrateDatabase } from './common/config/migrate-database.js';
import { builtWebDirectory } from './common/config/web-directory.js';
import { BackgroundWork } from './common/jobs/background-work.js';
import { DemonstrationService, defaultDemonstrationPassword } from './demonstration/demonstration.service.js';
import { type RunningApplication, startApplication } from './main.js';

type Occasion = { readonly root: string; readonly say: (sentence: string) => void };

/** How long a first start waits for the demonstration's indicators before it says that it is ready. */
const patience = 30_000;

const refuseTakenPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (failure: NodeJS.ErrnoException) =>
      reject(
        new StartRefusal(
          failure.code === 'EACCES'
            ? `This user may not listen on port ${port}; set PORT to one above 1023.`
            : `Port ${port} is taken by another program; stop it, or set PORT to a free one.`,
        ),
      ),
    );
    probe.listen(port, 'localhost', () => probe.close(() => resolve()));
  });

const startDatabase = async (environment: Environment, { root, say }: Occasion): Promise<EmbeddedPostgres | null> => {
  if (environment.DATABASE_URL !== undefined) return null;
  say('Starting the database ...');
  return startEmbeddedPostgres({
    dataDirectory: path.resolve(root, environment.UNDERSTUDY_DATA_DIR, 'postgres'),
    log: say,
    onUnexpectedExit: (reason) => {
      process.stderr.write(`The database ended by itself: ${reason}\n`);
      process.exit(1);
    },
  });
};

const tellDemonstration = async (
  { application }: RunningApplication,
  environment: Environment,
  say: (sentence: string) => void,
): Promise<string[]> => {
  const demonstration = application.get(DemonstrationService, { strict: false });
  if (environment.NODE_ENV === 'production' || !(await demonstration.belongsHere())) return [];
  const password = environment.UNDERSTUDY_DEMO_PASSWORD ?? null;
  const { written, signIns } = await demonstration.ensure(new Date(), password);
  if (written) {
    say('Meridian, the demonstration organisation, is written; computing its indicators ...');
    await Promise.race([
      application.get(BackgroundWork, { strict: false }).settled(),
      wait(patience, undefined, { ref: false }),
    ]);
  }
  return [
    ...signIns.map(({ persona, email }) => `  ${persona.padEnd(11)}${email}`),
    `  password   ${password ?? `${defaultDemonstrationPassword}   (unless it was changed)`}`,
  ];
};

/**
 * Door 1 and door 2 in one process, for a machine with Node and npm alone: starts the embedded PostgreSQL (unless
 * DATABASE_URL names a server), migrates, tells the demonstration once, and serves API, worker and web until it is asked
 * to end.
 * @throws StartRefusal with one clear sentence.
 */
export const start = async (occasion: Occasion): Promise<void> => {
  const { say } = occasion;
  const environment = readEnvironment();
  if (environment.PORT !== 0) await refuseTakenPort(environment.PORT);
  const embedded = await startDatabase(environment, occasion);
  let running: RunningApplication | undefined;
  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    await running?.close();
    await embedded?.stop();
    process.exit(code);
  };
  process.on('SIGINT', () => void end(0));
  process.on('SIGTERM', () => void end(0));
  process.on('SIGHUP', () => void end(0));
  try {
    const settings = settingsFrom(environment, {
      ...(embedded && {
        database: { application: embedded.applicationUrl, system: embedded.systemUrl, owner: embedded.ownerUrl },
      }),
      worker: true,
      webDirectory: builtWebDirectory(),
    });
    say('Bringing the tables up to date ...');
    await migrateDatabase(settings);
    running = await startApplication(settings);
    const signIns = await tellDemonstration(running, environment, say);
    const address = environment.PUBLIC_URL ?? `http://localhost:${running.port}`;
    process.stdout.write(['', `Understudy is ready at ${address}`, ...signIns, '', ''].join('\n'));
  } catch (failure) {
    await running?.close();
    await embedded?.stop();
    throw failure;
  }
};
