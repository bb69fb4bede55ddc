import type { Decision } from '@understudy/domain/states/state-table';
import { notAllowed, ProblemError } from '../../common/errors/problem-error.js';

/** What stands in the way, in a sentence each. */
const unmet: Readonly<Record<string, string>> = {
  apart: 'These two are in one reporting line, or were once.',
  'no-other-offer': 'There is an offer to answer first: one at a time.',
  'free-place': 'Somebody else was a moment earlier: the last place is taken.',
};

/** The state a decision leads to. @throws ProblemError not-allowed or conflict, in words, for a refused one. */
export const leadsTo = <State extends string>(decision: Decision<State, string>): State => {
  if ('to' in decision) return decision.to;
  if ('missing' in decision)
    throw new ProblemError('conflict', decision.missing.map((need) => unmet[need] ?? need).join(' '));
  if (decision.refused === 'not-yours') throw notAllowed();
  throw new ProblemError('conflict', 'It is not at this point any more.');
};
