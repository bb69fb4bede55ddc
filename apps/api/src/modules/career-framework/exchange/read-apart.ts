import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { runApart } from '../../../common/threads/run-apart.js';

/** What the thread answers; both of its ends are ours. */
type Answer =
  | { readonly read: ImportedFramework | null }
  | { readonly refusal: { readonly code: 'unsupported-file' | 'too-large'; readonly message: string } };

/** How much a file may hold once parsed, how often it may refer to itself, and how long all is that it is read as. */
const limits = { nodes: 60_000, depth: 40, aliases: 50, letters: 16_000_000 } as const;
const threadLimits = {
  timeMs: 10_000,
  memoryMb: 128,
  tooMuch: () => new ProblemError('too-large', 'This file takes too long or too much memory to read.'),
};

/** A file as text, and whether its name says that it is a table. */
export type FrameworkText = { readonly text: string; readonly isTable: boolean };

/**
 * Reads YAML, front matter, JSON or CSV in whichever format it is, in a thread of its own with bounded memory and time; no
 * tags, few aliases. Null when it is no framework that we know.
 * @throws ProblemError unsupported-file or too-large
 */
export const readApart = async (file: FrameworkText): Promise<ImportedFramework | null> => {
  const script = new URL('./read-framework-file.worker.js', import.meta.url);
  const said = (await runApart(script, { ...file, limits }, threadLimits)) as Answer;
  if ('refusal' in said) throw new ProblemError(said.refusal.code, said.refusal.message);
  return said.read;
};
