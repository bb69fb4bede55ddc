import type { RoundNeed } from '@understudy/domain/mentoring/round-table';
import type { Decision } from '@understudy/domain/states/state-table';
import { notAllowed, ProblemError } from '../../../common/errors/problem-error.js';

const unmet: Readonly<Record<RoundNeed, string>> = {
  mentees: 'There is nobody who looks for a mentor.',
  mentors: 'There is nobody who mentors and has a place.',
  'up-to-date': 'Pairs were changed since the matching; match again first.',
  pairs: 'There are no pairs to propose.',
};

/** The state a decision leads to. @throws ProblemError not-allowed or conflict, in words, for a refused one. */
export const roundLeadsTo = <State extends string>(decision: Decision<State, RoundNeed>): State => {
  if ('to' in decision) return decision.to;
  if ('missing' in decision) throw new ProblemError('conflict', decision.missing.map((need) => unmet[need]).join(' '));
  if (decision.refused === 'not-yours') throw notAllowed();
  throw new ProblemError('conflict', 'The round is not at this point.');
};
