import { Worker } from 'node:worker_threads';

/** What a thread may take. */
export type ApartLimits = {
  readonly timeMs: number;
  readonly memoryMb: number;
  /** What is thrown when it takes more. */
  readonly tooMuch: () => Error;
  readonly signal?: AbortSignal;
};

/**
 * Runs a script in a thread of its own, with bounded time and memory, and resolves to the one message that it sends. The
 * script is plain JavaScript beside its caller: a thread loads it as it stands, from the sources and from what was built.
 * @throws what the script throws, `tooMuch` beyond the limits, and the signal's reason when that is aborted.
 */
export const runApart = (
  script: URL,
  workerData: object,
  { timeMs, memoryMb, tooMuch, signal }: ApartLimits,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
      execArgv: [],
    });
    const giveUp = (reason: unknown): void => {
      reject(reason);
      void worker.terminate();
    };
    const abort = (): void => giveUp(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    const timer = setTimeout(() => giveUp(tooMuch()), timeMs);
    worker.on('message', resolve);
    worker.on('error', (error: Error & { readonly code?: string }) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      reject(new Error('The thread ended without an answer.'));
    });
  });
