import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefusal } from '../start-refusal.js';
import type { Binaries } from './binaries.js';
import { mayEnter, openPlace, type ServerUser } from './server-user.js';

const run = promisify(execFile);

/** Passwords of the superuser and of the three roles, made once and kept beside the data, readable by the owner only. */
export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly application: string;
  readonly system: string;
}

const readIfThere = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const password = (): string => randomBytes(24).toString('base64url');

/** Reads the passwords of this data folder, or makes them on its first use. */
export const loadCredentials = async (dataDirectory: string): Promise<Credentials> => {
  const file = join(dataDirectory, 'credentials.json');
  const kept = await readIfThere(file);
  if (kept !== undefined) return JSON.parse(kept) as Credentials;
  const made = { superuser: password(), owner: password(), application: password(), system: password() };
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
};

/**
 * Where the server's own files are: beside the credentials, or in a place that the server's user may enter when this
 * folder is closed to it. The choice is made once and written down, and files that are there are never passed over.
 * @throws StartRefusal when there are files that this server could not open.
 */
export const placeCluster = async (
  dataDirectory: string,
  user: ServerUser | undefined,
  log: (line: string) => void,
): Promise<string> => {
  const note = join(dataDirectory, 'placed-at.txt');
  const placed = await readIfThere(note);
  if (placed !== undefined) return placedEarlier(placed.trim(), note);
  const beside = join(dataDirectory, 'cluster');
  const holder = await stat(beside).then(
    ({ uid }) => uid,
    () => undefined,
  );
  if (holder !== undefined && holder !== (user?.uid ?? process.getuid?.() ?? holder)) {
    throw new StartRefusal(
      `The database files in ${beside} belong to another user (number ${holder}); start as that user, or set UNDERSTUDY_DATA_DIR to another folder.`,
    );
  }
  if (user === undefined) return beside;
  await chmod(dataDirectory, 0o711);
  if (await mayEnter(dataDirectory, user)) return beside;
  if (holder !== undefined) {
    throw new StartRefusal(
      `PostgreSQL runs as "${user.name}", who may no longer enter ${beside}; let everyone pass through the folders above it (chmod a+x).`,
    );
  }
  const folder = await mkdtemp(join(await openPlace(user), 'data-'));
  await chmod(folder, 0o711);
  const cluster = join(folder, 'cluster');
  await writeFile(note, `${cluster}\n`);
  log(
    `Database files are kept in ${cluster}, because "${user.name}", who runs PostgreSQL, may not enter ${dataDirectory}`,
  );
  return cluster;
};

const placedEarlier = async (cluster: string, note: string): Promise<string> => {
  const isThere = await stat(dirname(cluster)).then(
    () => true,
    () => false,
  );
  if (isThere) return cluster;
  throw new StartRefusal(`The database files were kept in ${cluster} and are gone; delete ${note} to begin afresh.`);
};

/** What `initdb` needs to know. */
export interface ClusterDraft {
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly superuserPassword: string;
  /** False only where the data may be lost, as in tests. */
  readonly durable: boolean;
}

/**
 * Makes the server's folder unless it is there already. A run that is interrupted leaves nothing that counts as made.
 * @throws StartRefusal when the folder belongs to another major version.
 */
export const ensureCluster = async (cluster: string, draft: ClusterDraft): Promise<void> => {
  const { binaries, user } = draft;
  const version = (await readIfThere(join(cluster, 'PG_VERSION')))?.trim();
  if (version !== undefined && version !== binaries.majorVersion) {
    throw new StartRefusal(
      `The data folder ${cluster} was made by PostgreSQL ${version}, but this program brings PostgreSQL ${binaries.majorVersion}; ` +
        'start it with the program that made it, or move it away to begin afresh.',
    );
  }
  if (version !== undefined) return;
  const folder = dirname(cluster);
  const making = join(folder, `making-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${making}.password`;
  await mkdir(making, { mode: 0o700 });
  await writeFile(passwordFile, `${draft.superuserPassword}\n`, { mode: 0o600 });
  try {
    if (user !== undefined) for (const path of [making, passwordFile]) await chown(path, user.uid, user.gid);
    await run(
      binaries.initdb,
      [
        `--pgdata=${making}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(draft.durable ? [] : ['--no-sync']),
      ],
      { cwd: making, env: serverEnvironment(), uid: user?.uid, gid: user?.gid },
    );
    await rename(making, cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(making, { recursive: true, force: true });
  }
};

/** The environment of the server's programs: nothing of ours leaks into it. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/**
 * Creates the data folder and returns its real path, so that the same folder always has the same name. Root's folders
 * may be passed through, because PostgreSQL then runs as another user; what is in them stays closed file by file.
 */
export const openDataDirectory = async (dataDirectory: string): Promise<string> => {
  await mkdir(dataDirectory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const real = await realpath(dataDirectory);
  if (!(await stat(real)).isDirectory()) throw new StartRefusal(`${real} is not a folder.`);
  return real;
};
