import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../src/common/config/settings.js';

/** A worker of the product in a process of its own, which a test may kill. */
export type ProductWorker = { end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> };

/** Starts `worker.ts` on the databases and the queue of an application that does no work itself. */
export const startProductWorker = ({ databaseUrl, systemDatabaseUrl, redisUrl }: Settings): ProductWorker => {
  const register = new URL('../../../packages/config/test-runner/register.mjs', import.meta.url).href;
  const script = fileURLToPath(new URL('../src/worker.ts', import.meta.url));
  const queue = redisUrl === null ? {} : { REDIS_URL: redisUrl };
  const child = spawn(process.execPath, ['--conditions=source', '--no-warnings', '--import', register, script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      SYSTEM_DATABASE_URL: systemDatabaseUrl,
      LOG_LEVEL: 'error',
      ...queue,
    },
  });
  return {
    end: async (signal) => {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
};

/** Looks again and again until it has come; the test's own time limit ends it. */
export const until = async (came: () => Promise<boolean>): Promise<void> => {
  while (!(await came())) await pause(20);
};
