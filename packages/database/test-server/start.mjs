import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { freemem, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const prefix = 'understudy-test-';
const inMemory = '/dev/shm';
const gigabyte = 2 ** 30;

/**
 * Where the server keeps its files: in memory where there is plenty, for each spec file brings 1,500 of them and takes them
 * away again, on which a disk that others write to as well spends up to twenty times as long.
 */
const roomForFiles = async () => {
  const { bavail, bsize } = await statfs(inMemory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > 4 * gigabyte && freemem() > 8 * gigabyte ? inMemory : tmpdir();
};

const run = (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: here, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
};

/** The server is started by the same code that the product uses, compiled afresh: Jest cannot read TypeScript here. */
const compile = () => {
  const swc = join(dirname(createRequire(import.meta.url).resolve('@swc/cli/package.json')), 'bin', 'swc.js');
  run([swc, 'src', '-d', 'dist', '--strip-leading-paths', '--config-file', '../config/package.swcrc', '--quiet']);
  if (!existsSync(join(here, 'src', 'generated', 'client.ts'))) run(['generate.mjs']);
};

/** Data of test runs that were killed: their servers are stopped, their folders removed. */
const sweep = async () => {
  const { claimFolder } = await import('../dist/embedded/owner-lock.js');
  const { settleEarlierServer } = await import('../dist/embedded/postmaster.js');
  const folders = [tmpdir(), inMemory].map(async (place) => {
    const names = await readdir(place).catch(() => []);
    return names.filter((name) => name.startsWith(prefix)).map((name) => join(place, name));
  });
  for (const folder of (await Promise.all(folders)).flat()) {
    if (!existsSync(join(folder, 'owner.json'))) continue;
    try {
      await claimFolder(folder);
      await settleEarlierServer(join(folder, 'cluster'), () => undefined);
      await rm(folder, { recursive: true, force: true });
    } catch {
      // Another run that is still at work, or another user's.
    }
  }
};

/** One throw-away server for the whole test run, unless TEST_DATABASE_URL names one (as a superuser). */
export default async () => {
  compile();
  if (process.env.TEST_DATABASE_URL) {
    process.env.UNDERSTUDY_TEST_SERVER = process.env.TEST_DATABASE_URL;
    return;
  }
  await sweep();
  const { startEmbeddedPostgres } = await import('../dist/embedded/start-embedded-postgres.js');
  const dataDirectory = await mkdtemp(join(await roomForFiles(), prefix));
  const server = await startEmbeddedPostgres({
    dataDirectory,
    durable: false,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
      max_wal_size: '256MB',
    },
    log: () => undefined,
  });
  process.env.UNDERSTUDY_TEST_SERVER = server.superuserUrl;
  globalThis.understudyTestServer = {
    stop: async () => {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
};
