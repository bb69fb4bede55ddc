import { Worker } from 'node:worker_threads';
import type { PlanSheet } from './plan-sheet.js';

/** Milliseconds after which setting a plan is given up; a plan of fifty goals takes a few seconds. */
const timeLimit = 60_000;
const memoryLimit = { maxOldGenerationSizeMb: 512 };

/** Sets a plan as PDF, in a thread of its own. @throws when that takes too long or too much memory. */
export const setSheet = (sheet: PlanSheet): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-plan.worker.js', import.meta.url), {
      workerData: sheet,
      resourceLimits: memoryLimit,
      execArgv: [],
    });
    const timer = setTimeout(() => {
      reject(new Error('Setting the plan took too long.'));
      void worker.terminate();
    }, timeLimit);
    worker.on('message', (content: Uint8Array) => resolve(Buffer.from(content)));
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new Error('The printer ended without an answer.'));
    });
  });
