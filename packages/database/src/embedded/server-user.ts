import { execFile } from 'node:child_process';
import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefusal } from '../start-refusal.js';

const run = promisify(execFile);

/** The account that runs PostgreSQL when we are root, whom PostgreSQL refuses. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const numberOf = async (name: string, flag: '-u' | '-g'): Promise<number> =>
  Number.parseInt((await run('id', [flag, name])).stdout, 10);

/**
 * Whom PostgreSQL runs as: undefined (ourselves) for an ordinary user; for root the account `postgres` or, where there
 * is none, `nobody`.
 * @throws StartRefusal when root finds neither.
 */
export const findServerUser = async (): Promise<ServerUser | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', '_postgres', 'nobody']) {
    try {
      return { name, uid: await numberOf(name, '-u'), gid: await numberOf(name, '-g') };
    } catch {
      // The account does not exist; the next one may.
    }
  }
  throw new StartRefusal(
    'PostgreSQL does not run as root and there is no account "postgres" or "nobody"; create one, or set DATABASE_URL.',
  );
};

/** Whether this user may enter this folder and every folder above it. */
export const mayEnter = async (folder: string, user: ServerUser): Promise<boolean> => {
  const here = await realpath(folder);
  for (let step = here; ; step = dirname(step)) {
    const { mode, uid, gid } = await stat(step);
    const needed = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & needed) === 0) return false;
    if (step === dirname(step)) return true;
  }
};

/**
 * A folder that only root may write and the server's user may enter, for what cannot stay beside a closed clone.
 * @throws StartRefusal when there is no such place.
 */
export const openPlace = async (user: ServerUser): Promise<string> => {
  for (const place of ['/var/lib/understudy', join(tmpdir(), 'understudy-server')]) {
    try {
      await mkdir(place, { recursive: true, mode: 0o711 });
      if ((await stat(place)).uid !== 0) continue;
      await chmod(place, 0o711);
      if (await mayEnter(place, user)) return place;
    } catch {
      // This place is read-only or closed; the next one may not be.
    }
  }
  throw new StartRefusal(
    `PostgreSQL runs as "${user.name}", who may enter neither this folder nor /var/lib/understudy nor ${tmpdir()}; ` +
      'set UNDERSTUDY_DATA_DIR to a folder that everyone may enter.',
  );
};
