import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { StartRefusal } from '../start-refusal.js';
import { isAlive } from './process-identity.js';
import { findServerUser } from './server-user.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.js';

const compiled = fileURLToPath(new URL('../../dist/embedded/start-embedded-postgres.js', import.meta.url));

/** A program of its own that starts the server, says so and then waits to be ended. */
const program = `
  import { startEmbeddedPostgres } from ${JSON.stringify(compiled)};
  process.on('SIGINT', () => {});
  const server = await startEmbeddedPostgres({ dataDirectory: process.argv[1], durable: false, log: () => {} });
  process.stdout.write(server.ownerUrl);
  setInterval(() => {}, 60_000);`;

const query = async (connectionString: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

describe('the built-in PostgreSQL', () => {
  let root: string;
  let dataDirectory: string;
  let log: string[];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'understudy-embedded-'));
    await chmod(root, 0o711);
    dataDirectory = join(root, 'data');
    log = [];
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const start = (options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDirectory, durable: false, log: (line) => log.push(line), ...options });
  const refusal = async (attempt: Promise<unknown>): Promise<string> => {
    const error: unknown = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StartRefusal);
    return error instanceof Error ? error.message : '';
  };
  const startProgram = async (): Promise<{ child: ChildProcess; ownerUrl: string }> => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDirectory], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, ownerUrl: chunk.toString() };
  };
  const killed = async (child: ChildProcess): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  it('starts, keeps its data over a stop, and tells its passwords to nobody else', async () => {
    const first = await start();
    await query(first.ownerUrl, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(await query(second.applicationUrl, 'select current_user::text as role')).toEqual([
      { role: 'understudy_app' },
    ]);
    expect(await query(second.systemUrl, "select current_setting('timezone') as zone")).toEqual([{ zone: 'UTC' }]);
    await second.stop();
    expect((await stat(join(dataDirectory, 'credentials.json'))).mode & 0o077).toBe(0);
    expect((await stat(join(dataDirectory, 'postgres.log'))).mode & 0o077).toBe(0);
    await expect(query(second.ownerUrl, 'select 1')).rejects.toThrow();
  });

  it('takes over from a program that was killed while its server went on', async () => {
    const { child, ownerUrl } = await startProgram();
    await query(ownerUrl, 'create table kept as select 42 as answer');
    await killed(child);
    expect(await query(ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    const server = await start();
    expect(log).toContain('Stopping the database server that an earlier run left behind');
    expect(await query(server.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await server.stop();
  });

  it('takes over when program and server were killed together', async () => {
    const { child, ownerUrl } = await startProgram();
    await query(ownerUrl, 'create table kept as select 42 as answer');
    const serverPid = Number.parseInt(await readFile(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8'), 10);
    await killed(child);
    process.kill(serverPid, 'SIGKILL');
    const server = await start();
    expect(await query(server.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await server.stop();
  });

  it('is not taken away by Ctrl-C before its program has finished', async () => {
    const { child, ownerUrl } = await startProgram();
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await killed(child);
    await (await start()).stop();
  });

  it('is not misled by a process id that now belongs to another program', async () => {
    await (await start()).stop();
    await writeFile(join(dataDirectory, 'cluster', 'postmaster.pid'), `${process.pid}\n${dataDirectory}/cluster\n`);
    await writeFile(join(dataDirectory, 'owner.json'), JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
    const server = await start();
    await server.stop();
    expect(isAlive(process.pid)).toBe(true);
  });

  it('refuses a second start on the same folder and leaves the first alone', async () => {
    const server = await start();
    expect(await refusal(start())).toContain(`is in use by process ${process.pid}`);
    expect(await query(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('refuses data of another major version in one sentence', async () => {
    const cluster = join(dataDirectory, 'cluster');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '12\n');
    const user = await findServerUser();
    if (user !== undefined) await chown(cluster, user.uid, user.gid);
    expect(await refusal(start())).toMatch(/was made by PostgreSQL 12, but this program brings PostgreSQL \d+;/);
  });

  it('refuses a folder that cannot be used in one sentence', async () => {
    await writeFile(join(root, 'file'), '');
    expect(await refusal(start({ dataDirectory: join(root, 'file', 'data') }))).toMatch(
      /is not a folder; set UNDERSTUDY_DATA_DIR/,
    );
  });

  it('refuses a taken port in one sentence, and may be started on another', async () => {
    const occupant = createServer();
    occupant.listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const address = occupant.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await refusal(start({ port }))).toContain(`Port ${port} for the database is taken`);
    occupant.close();
    const server = await start({ port });
    expect(server.port).toBe(port);
    await server.stop();
  });

  it('repeats the server’s own words when it does not start', async () => {
    const words = await refusal(start({ settings: { shared_buffers: 'plenty' } }));
    expect(words).toContain('The database server did not start: invalid value for parameter "shared_buffers"');
  });

  it('tells when the server ends though nobody stopped it', async () => {
    const told = new Promise<string>((resolve) => {
      void start({ onUnexpectedExit: resolve }).then(async (server) => {
        await query(server.superuserUrl, 'select 1');
        const pidFile = await readFile(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8');
        process.kill(Number.parseInt(pidFile, 10), 'SIGKILL');
      });
    });
    expect(await told).toContain('The database server ended with SIGKILL');
  });

  if (process.getuid?.() === 0) {
    it('keeps its files where its user may enter when root’s folder is closed', async () => {
      await chmod(root, 0o700);
      const server = await start();
      expect(await query(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
      const cluster = (await readFile(join(dataDirectory, 'placed-at.txt'), 'utf8')).trim();
      expect(log.some((line) => line.includes(cluster))).toBe(true);
      await rm(dirname(cluster), { recursive: true });
      expect(await refusal(start())).toContain('are gone; delete');
    });

    it('passes over no files that are there: neither another user’s nor those it may no longer enter', async () => {
      await (await start()).stop();
      await chmod(root, 0o700);
      expect(await refusal(start())).toContain('may no longer enter');
      await chmod(root, 0o711);
      await chown(join(dataDirectory, 'cluster'), 54_321, 54_321);
      expect(await refusal(start())).toContain('belong to another user (number 54321)');
    });
  }
});
