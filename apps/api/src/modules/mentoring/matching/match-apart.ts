import type { MatchInput } from '@understudy/domain/mentoring/match-problem';
import type { MatchResult } from '@understudy/domain/mentoring/whole-matching';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { runApart } from '../../../common/threads/run-apart.js';

/** Two thousand mentees and a thousand mentors take a few seconds and a few hundred megabytes. */
const limits = {
  timeMs: 120_000,
  memoryMb: 2_048,
  tooMuch: () =>
    new ProblemError('too-large', 'This matching takes too long or too much memory. Make the group smaller.'),
};

/** Matches a whole group in a thread of its own. Both ends of the thread are ours: it answers what the domain's function returns. */
export const matchApart = async (input: MatchInput, signal?: AbortSignal): Promise<MatchResult> =>
  (await runApart(new URL('./matching.worker.js', import.meta.url), input, {
    ...limits,
    ...(signal && { signal }),
  })) as MatchResult;
