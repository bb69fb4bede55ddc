import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StartRefusal } from '@understudy/database/start-refusal';
import { asRefusal } from './as-refusal.js';

/** Whether this module is the one that the process was started with. */
export const isEntry = (moduleUrl: string): boolean => {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
};

/** Runs a door until the process is asked to end; a refusal to start becomes one sentence and exit code 1. */
export const runEntry = async (start: () => Promise<{ close(): Promise<void> }>): Promise<void> => {
  try {
    const running = await start();
    const end = (): void => {
      running.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (failure) {
    endWith(failure);
  }
};

/** Ends a process that could not do what it was started for: a refusal in one sentence, anything else with its stack. */
export const endWith = (failure: unknown): never => {
  const refusal = asRefusal(failure);
  if (!(refusal instanceof StartRefusal)) throw failure;
  process.stderr.write(`${refusal.message}\n`);
  process.exit(1);
};
