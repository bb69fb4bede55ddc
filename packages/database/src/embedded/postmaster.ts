import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../start-refusal.js';
import { serverEnvironment } from './cluster-folder.js';
import { isAlive, servesFolder } from './process-identity.js';
import type { ServerUser } from './server-user.js';

const logLimitBytes = 5_000_000;
const readyWithinMs = 120_000;

/** What a start of the server needs to know. */
export interface ServerDraft {
  readonly program: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly user: ServerUser | undefined;
  readonly settings: Readonly<Record<string, string>>;
  /** Told when the server ends though nobody stopped it. */
  readonly onUnexpectedExit: (reason: string) => void;
}

/** A server at work. */
export interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

const readPidFile = async (cluster: string): Promise<string[]> => {
  try {
    return (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  } catch {
    return [];
  }
};

const goneWithin = async (isGone: () => boolean, milliseconds: number): Promise<boolean> => {
  for (let waited = 0; waited < milliseconds; waited += 20) {
    if (isGone()) return true;
    await pause(20);
  }
  return isGone();
};

const stopProcess = async (pid: number, isGone: () => boolean): Promise<void> => {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (isGone()) return;
    process.kill(pid, signal);
    if (await goneWithin(isGone, patience)) return;
  }
  throw new StartRefusal(`The database server (process ${pid}) does not stop; end it by hand.`);
};

/**
 * Ends what an earlier run left behind: a server that outlived its program is stopped, and a process id that meanwhile
 * belongs to something else no longer stands in the way.
 */
export const settleEarlierServer = async (cluster: string, log: (line: string) => void): Promise<void> => {
  const [firstLine] = await readPidFile(cluster);
  const pid = Number.parseInt(firstLine ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  if (await servesFolder(pid, cluster)) {
    log('Stopping the database server that an earlier run left behind');
    await stopProcess(pid, () => !isAlive(pid));
    return;
  }
  await rm(join(cluster, 'postmaster.pid'), { force: true });
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/**
 * Starts the server on 127.0.0.1 and waits until it accepts connections. It runs in a process group of its own, so that
 * Ctrl-C in a terminal does not take it away before its clients have finished.
 * @param wantedPort a fixed port; without it a free one is found.
 * @throws StartRefusal with the server's own words when it does not come up.
 */
export const startServer = async (draft: ServerDraft, wantedPort: number | undefined): Promise<Server> => {
  await keepLogShort(draft.logFile);
  for (let attempt = 1; ; attempt += 1) {
    const port = wantedPort ?? (await freePort());
    const outcome = await launch(draft, port);
    if (typeof outcome !== 'string') return outcome;
    const taken = /address already in use/i.test(outcome);
    if (taken && wantedPort === undefined && attempt < 5) continue;
    throw new StartRefusal(
      taken
        ? `Port ${port} for the database is taken; end what uses it, or leave the choice of the port to the program.`
        : `The database server did not start: ${lastWords(outcome)} (its log is ${draft.logFile}).`,
    );
  }
};

const lastWords = (output: string): string => {
  const lines = output.trim().split('\n');
  const telling =
    lines.find((line) => /\b(FATAL|PANIC|error while loading)\b/.test(line)) ?? lines.at(-1) ?? 'no reason given';
  return telling.replace(/^.*?(FATAL|PANIC):\s*/, '');
};

const keepLogShort = async (logFile: string): Promise<void> => {
  const size = await stat(logFile).then(
    (facts) => facts.size,
    () => 0,
  );
  if (size > logLimitBytes) await rename(logFile, `${logFile}.1`);
};

const launch = async (draft: ServerDraft, port: number): Promise<Server | string> => {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...draft.settings,
  };
  const logHandle = await open(draft.logFile, 'a', 0o600);
  const logStart = (await logHandle.stat()).size;
  let child: ChildProcess;
  try {
    child = spawn(
      draft.program,
      ['-D', draft.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        cwd: dirname(draft.cluster),
        detached: true,
        env: serverEnvironment(),
        stdio: ['ignore', logHandle.fd, logHandle.fd],
        uid: draft.user?.uid,
        gid: draft.user?.gid,
      },
    );
  } finally {
    await logHandle.close();
  }
  let ending: string | undefined;
  child.once('error', (error) => {
    ending ??= error.message;
  });
  child.once('exit', (code, signal) => {
    ending ??= `ended with ${signal ?? `code ${code}`}`;
  });
  child.unref();
  const isReady = await readyOrEnded(draft.cluster, child, () => ending !== undefined);
  if (!isReady) {
    const output = (await readFile(draft.logFile, 'utf8')).slice(logStart);
    return output.trim() || `it ${ending ?? 'did not become ready'}`;
  }
  let stopping = false;
  child.once('exit', () => {
    if (!stopping) draft.onUnexpectedExit(`The database server ${ending}; its log is ${draft.logFile}`);
  });
  return {
    port,
    stop: async () => {
      stopping = true;
      if (child.pid !== undefined) await stopProcess(child.pid, () => ending !== undefined);
    },
  };
};

const readyOrEnded = async (cluster: string, child: ChildProcess, hasEnded: () => boolean): Promise<boolean> => {
  for (let waited = 0; waited < readyWithinMs && !hasEnded(); waited += 20) {
    const lines = await readPidFile(cluster);
    if (Number.parseInt(lines[0] ?? '', 10) === child.pid && lines[7]?.startsWith('ready')) return true;
    await pause(20);
  }
  if (!hasEnded() && child.pid !== undefined) await stopProcess(child.pid, hasEnded);
  return false;
};
