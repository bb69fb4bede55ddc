import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@understudy/database/embedded/start-embedded-postgres';
import { StartRefusal } from '@understudy/database/start-refusal';
import { asRefusal } from './common/config/as-refusal.js';
import { type DatabaseUrls, type Environment, readEnvironment, settingsFrom } from './common/config/env.js';
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

type StartedDatabase = { readonly urls: DatabaseUrls; readonly close: () => Promise<void> };

const startDatabase = async (environment: Environment, { root, say }: Occasion): Promise<StartedDatabase | null> => {
  if (environment.DATABASE_URL !== undefined) return null;
  say('Starting the database ...');
  const { applicationUrl, systemUrl, ownerUrl, stop } = await startEmbeddedPostgres({
    dataDirectory: path.resolve(root, environment.UNDERSTUDY_DATA_DIR, 'postgres'),
    log: say,
    onUnexpectedExit: (reason) => {
      process.stderr.write(`The database ended by itself: ${reason}\n`);
      process.exit(1);
    },
  });
  return { urls: { application: applicationUrl, system: systemUrl, owner: ownerUrl }, close: stop };
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

/** How long after the first request to end a second one means "at once", in milliseconds; npm itself repeats a Ctrl-C. */
const insistence = 1_000;

/** Ends whatever has been started so far, latest first; once, and as soon as the process is asked to. */
class Ending {
  private readonly closers: (() => Promise<void>)[] = [];
  private askedAt: number | undefined;

  constructor(private readonly say: (sentence: string) => void) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.ask());
  }

  /** Follows a part from the moment its start begins, so that none is left behind half started. */
  async follow<Part extends { readonly close: () => Promise<void> } | null>(starting: Promise<Part>): Promise<Part> {
    this.closers.unshift(async () => {
      const part = await starting.catch(() => null);
      await part?.close();
    });
    return starting;
  }

  /** Ends everything; whoever started something when the process was asked to end waits here for its exit. */
  async close(): Promise<void> {
    if (this.askedAt !== undefined) await new Promise<never>(() => undefined);
    for (const closer of this.closers.splice(0)) await closer();
  }

  private ask(): void {
    if (this.askedAt !== undefined) {
      if (Date.now() - this.askedAt > insistence) process.exit(1);
      return;
    }
    const ended = this.close();
    this.askedAt = Date.now();
    this.say('Stopping ...');
    ended.then(
      () => process.exit(0),
      () => process.exit(1),
    );
  }
}

/**
 * Door 1 and door 2 in one process, for a machine with Node and npm alone: starts the embedded PostgreSQL (unless
 * DATABASE_URL names a server), migrates, tells the demonstration once, and serves API, worker and web until it is asked
 * to end, also while it is still starting.
 * @returns where it answers, and a line for each sign-in of the demonstration.
 * @throws StartRefusal with one clear sentence.
 */
export const start = async (occasion: Occasion): Promise<{ address: string; signIns: string[] }> => {
  const { say } = occasion;
  const environment = readEnvironment();
  if (environment.PORT !== 0) await refuseTakenPort(environment.PORT);
  const ending = new Ending(say);
  try {
    const embedded = await ending.follow(startDatabase(environment, occasion));
    const settings = settingsFrom(environment, {
      ...(embedded && { database: embedded.urls }),
      worker: true,
      webDirectory: builtWebDirectory(),
    });
    say('Bringing the tables up to date ...');
    await ending.follow(migrateDatabase(settings).then(() => null));
    const running = await ending.follow(startApplication(settings));
    const signIns = await tellDemonstration(running, environment, say);
    return { address: environment.PUBLIC_URL ?? `http://localhost:${running.port}`, signIns };
  } catch (failure) {
    await ending.close();
    throw asRefusal(failure);
  }
};
