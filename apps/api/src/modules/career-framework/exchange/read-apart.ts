import { z } from 'zod';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { runApart } from '../../../common/threads/run-apart.js';

const answer = z.union([
  z.object({ read: z.object({ document: z.unknown(), body: z.string() }) }),
  z.object({ refusal: z.object({ code: z.enum(['unsupported-file', 'too-large']), message: z.string() }) }),
]);

/** How much a file may hold once parsed, and how often it may refer to itself. */
const limits = { nodes: 60_000, depth: 40, aliases: 50 } as const;
const threadLimits = {
  timeMs: 10_000,
  memoryMb: 128,
  tooMuch: () => new ProblemError('too-large', 'This file takes too long or too much memory to read.'),
};

/** What a YAML or JSON text holds, and the text below its front matter. */
export type ParsedDocument = { readonly document: unknown; readonly body: string };

/**
 * Parses YAML, front matter or JSON in a thread of its own with bounded memory and time; no tags, few aliases.
 * @throws ProblemError unsupported-file or too-large
 */
export const parseApart = async (text: string): Promise<ParsedDocument> => {
  const script = new URL('./read-framework-file.worker.js', import.meta.url);
  const said = answer.parse(await runApart(script, { text, limits }, threadLimits));
  if ('refusal' in said) throw new ProblemError(said.refusal.code, said.refusal.message);
  return said.read;
};
