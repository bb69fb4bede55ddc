import { getJob } from '@understudy/contracts/jobs';
import type { Caller } from '../test/caller.js';
import { report, say } from './percentiles.js';

const mostSeconds = 60;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits for a job; its time in seconds from asking for it to its end. With `settled` also how long it took until all that
 * follows from it was done: events told, and notices written to those who can sign in.
 */
export const jobTaken = async (
  caller: Caller,
  name: string,
  ask: () => Promise<{ jobId: string }>,
  note: string,
  settled?: () => Promise<void>,
): Promise<void> => {
  say(`Waiting: ${name} ...`);
  const began = performance.now();
  const { jobId } = await ask();
  for (;;) {
    const { status, problem } = await caller.ok(getJob, { params: { jobId } });
    if (status === 'completed') break;
    if (status === 'failed' || status === 'cancelled') throw new Error(`${name}: ${problem ?? status}`);
    await pause(50);
  }
  const told = (what: string): void => {
    const value = (performance.now() - began) / 1000;
    report({ name: what, value, unit: 's', aim: `below ${mostSeconds}`, met: value < mostSeconds, note });
  };
  told(name);
  if (settled === undefined) return;
  await settled();
  told(`${name}, events told`);
};
