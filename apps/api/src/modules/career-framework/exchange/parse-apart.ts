import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ProblemError } from '../../../common/errors/problem-error.js';

const answer = z.union([
  z.object({ read: z.object({ document: z.unknown(), body: z.string() }) }),
  z.object({ refusal: z.object({ code: z.enum(['unsupported-file', 'too-large']), message: z.string() }) }),
]);

/** How much a file may hold once parsed, and how often it may refer to itself. */
const limits = { nodes: 60_000, depth: 40, aliases: 50 } as const;
const timeLimit = 10_000;
const memoryLimit = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

/** What a YAML or JSON text holds, and the text below its front matter. */
export type ParsedDocument = { readonly document: unknown; readonly body: string };

/**
 * Parses YAML, front matter or JSON in a thread of its own with bounded memory and time; no tags, few aliases.
 * @throws ProblemError unsupported-file or too-large
 */
export const parseApart = (text: string): Promise<ParsedDocument> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-framework-file.worker.js', import.meta.url), {
      workerData: { text, limits },
      resourceLimits: memoryLimit,
      execArgv: [],
    });
    const tooMuch = () => new ProblemError('too-large', 'This file takes too long or too much memory to read.');
    const timer = setTimeout(() => {
      reject(tooMuch());
      void worker.terminate();
    }, timeLimit);
    worker.on('message', (message: unknown) => {
      const said = answer.parse(message);
      if ('read' in said) resolve(said.read);
      else reject(new ProblemError(said.refusal.code, said.refusal.message));
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new Error('The reader ended without an answer.'));
    });
  });
