import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a process with this id runs, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const listField = async (pid: number, field: string): Promise<string> => {
  const { stdout } = await run('ps', ['-ww', '-o', `${field}=`, '-p', String(pid)]);
  return stdout.trim();
};

/** When the process started, in a form that differs for a later process with the same id; undefined when there is none. */
export const startOf = async (pid: number): Promise<string | undefined> => {
  if (!isAlive(pid)) return undefined;
  try {
    if (process.platform !== 'linux') return await listField(pid, 'lstart');
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    const fieldsAfterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${boot.trim()} ${fieldsAfterName[19]}`;
  } catch {
    return undefined;
  }
};

/** Whether this process is a PostgreSQL server at work in this folder, and not another that was given the same id. */
export const servesFolder = async (pid: number, folder: string): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`)) === folder;
    return (await listField(pid, 'command')).includes(folder);
  } catch {
    return false;
  }
};
