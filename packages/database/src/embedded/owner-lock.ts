import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefusal } from '../start-refusal.js';
import { startOf } from './process-identity.js';

interface Owner {
  readonly pid: number;
  readonly startedAt: string;
}

const readOwner = async (file: string): Promise<Owner | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
};

/**
 * Claims the data folder for this process, so that a second start never stops the first one's server. A claim left by a
 * process that was killed is taken over.
 * @returns the release of the claim.
 * @throws StartRefusal when another living process holds the folder.
 */
export const claimFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'owner.json');
  const owner: Owner = { pid: process.pid, startedAt: (await startOf(process.pid)) ?? '' };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(file, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readOwner(file);
    if (holder !== undefined && (await startOf(holder.pid)) === holder.startedAt) {
      throw new StartRefusal(
        `The data folder ${folder} is in use by process ${holder.pid}; stop that one first, or set UNDERSTUDY_DATA_DIR to another folder.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new StartRefusal(`The data folder ${folder} is being claimed by another start; try again.`);
};
