/**
 * npm run dev: the database, the API with its worker, and the web with hot reloading. A changed file of the API or of a
 * package is compiled by itself and the API starts anew on the same database; types are checked by npm run check only.
 */
import { fork } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { compile, compiledWorkspaces } from './dev-compile.mjs';
import { refuseUnlessReady, root, stop, turbo } from './steps.mjs';

refuseUnlessReady();
const say = (sentence) => process.stdout.write(`[dev] ${sentence}\n`);
const buildServer = () => turbo(['build', '--filter=!@understudy/web'], { quiet: true });

let database = null;
let web = null;
let server = null;
let ending = false;

const end = async (code) => {
  if (ending) return;
  ending = true;
  await Promise.all([stopChild(server), stopChild(web)]);
  await database?.stop();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));

const stopChild = async (child) => {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
};

/** Starts a script of this folder; resolves with the first thing it tells, or nothing when it ends before. */
const startChild = (script, environment, onExit) => {
  const child = fork(path.join(root, 'scripts', script), {
    cwd: root,
    env: { ...process.env, ...environment },
    execArgv: ['--enable-source-maps', '--max-semi-space-size=32'],
  });
  const told = new Promise((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve({}));
  });
  child.once('exit', () => !ending && onExit(child));
  return { child, told };
};

const startServer = (environment) => {
  const { child, told } = startChild('dev-server.mjs', environment, (ended) => {
    if (server === ended) say('The API has ended; it starts anew at the next change.');
  });
  server = child;
  return told;
};

const restartServer = async (environment) => {
  const running = server;
  server = null;
  await stopChild(running);
  return ending ? {} : startServer(environment);
};

const startDatabase = async () => {
  if (process.env.DATABASE_URL) return {};
  const { startEmbeddedPostgres } = await import('../packages/database/dist/embedded/start-embedded-postgres.js');
  database = await startEmbeddedPostgres({
    dataDirectory: path.resolve(root, process.env.UNDERSTUDY_DATA_DIR || '.data', 'postgres'),
    log: say,
    onUnexpectedExit: (reason) => {
      process.stderr.write(`${reason}\n`);
      void end(1);
    },
  });
  return {
    DATABASE_URL: database.applicationUrl,
    SYSTEM_DATABASE_URL: database.systemUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
  };
};

const startWeb = async () => {
  const { child, told } = startChild('dev-web.mjs', {}, () => void end(1));
  web = child;
  return (await told).address;
};

/** Tells of changes in bursts: an editor writes a file more than once, and a branch switch writes many. */
const onChanges = (folders, hear) => {
  const changed = new Set();
  let timer;
  let hearing = Promise.resolve();
  for (const folder of folders) {
    watch(path.join(root, folder), { recursive: true }, (_kind, name) => {
      if (name === null) return;
      changed.add(path.join(folder, name));
      clearTimeout(timer);
      timer = setTimeout(() => {
        const burst = [...changed];
        changed.clear();
        hearing = hearing.then(() => (ending ? undefined : hear(burst)));
      }, 100);
    });
  }
};

const takeOver = async (changed) => {
  if (changed.some((place) => place.startsWith(path.join('prisma', 'schema')))) {
    say('The schema has changed; generating its client ...');
    return (await buildServer()) === 0;
  }
  const outcomes = await Promise.all(changed.map((place) => compile(place, say)));
  return !outcomes.includes('failed') && (outcomes.includes('written') || changed.some(isMigration));
};
const isMigration = (place) => place.endsWith('migration.sql');

try {
  say('Building what the API is made of ...');
  if ((await buildServer()) !== 0) stop('The build failed; what went wrong stands above.');
  const databaseUrls = await startDatabase();
  const address = await startWeb();
  const environment = { PUBLIC_URL: process.env.PUBLIC_URL || address, ...databaseUrls };
  const first = await startServer(environment);
  if (first.refused) {
    process.stderr.write(`${first.refused}\n`);
    await end(1);
  }
  const folders = [
    ...compiledWorkspaces.map(({ folder }) => path.join(folder, 'src')),
    'prisma/schema',
    'prisma/migrations',
  ];
  onChanges(folders, async (changed) => {
    if (!(await takeOver(changed)) || ending) return;
    const began = Date.now();
    const { ready, refused } = await restartServer(environment);
    if (refused) process.stderr.write(`${refused}\n`);
    if (ready) say(`The API started anew in ${((Date.now() - began) / 1000).toFixed(1)} s, after ${changed[0]}.`);
  });
  if (first.ready) {
    const api = `http://localhost:${process.env.PORT || 3000}/api/v1`;
    process.stdout.write(
      ['', `Understudy is ready at ${address}, its API at ${api}`, ...first.signIns, 'Ctrl-C ends it.', '', ''].join(
        '\n',
      ),
    );
  }
} catch (failure) {
  const isRefusal = failure instanceof Error && failure.name === 'StartRefusal';
  process.stderr.write(`${isRefusal ? failure.message : (failure?.stack ?? failure)}\n`);
  await end(1);
}
