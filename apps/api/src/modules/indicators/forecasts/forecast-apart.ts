import { setTimeout as pause } from 'node:timers/promises';
import type { Forecast, ForecastInput } from '@understudy/domain/forecast/forecast';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { runApart } from '../../../common/threads/run-apart.js';

/** Ten thousand people take a few seconds and a few dozen megabytes. */
const limits = {
  timeMs: 120_000,
  memoryMb: 512,
  tooMuch: () =>
    new ProblemError('too-large', 'This forecast takes too long or too much memory. Choose a smaller group.'),
};

/** Milliseconds between two looks at how far it is. */
const betweenLooks = 200;

/**
 * Forecasts in a thread of its own, so that requests in the same process do not wait for it. Both ends of the thread are ours:
 * it answers what the domain's function returns, and counts its paths in memory that both see.
 * @param onPaths hears now and then how far it is; what it throws ends the thread and the forecast.
 */
export const forecastApart = async (
  input: ForecastInput,
  onPaths: (done: number, total: number) => Promise<void> = async () => undefined,
  signal?: AbortSignal,
): Promise<Forecast | null> => {
  const heard = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const stopped = new AbortController();
  const given = signal === undefined ? stopped.signal : AbortSignal.any([signal, stopped.signal]);
  const ended = new AbortController();
  const working = runApart(
    new URL('./forecast.worker.js', import.meta.url),
    { input, heard },
    { ...limits, signal: given },
  );
  const looking = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await pause(betweenLooks, undefined, { signal: ended.signal }).catch(() => undefined);
      const total = Atomics.load(heard, 1);
      if (!ended.signal.aborted && total > 0) await onPaths(Atomics.load(heard, 0), total);
    }
  };
  const looks = looking().catch((reason: unknown) => stopped.abort(reason));
  try {
    return (await working) as Forecast | null;
  } finally {
    ended.abort();
    await looks;
  }
};
