import type { Decision } from '@understudy/domain/states/state-table';
import { notAllowed, ProblemError } from '../../common/errors/problem-error.js';

/** What stands in the way, in a sentence each. */
const unmet: Readonly<Record<string, string>> = {
  'somebody-places': 'Nobody of this group has a manager who could place them.',
  'all-submitted': 'Not all managers have submitted yet.',
  'somebody-placed': 'Nobody is placed yet.',
};

/** The state a decision leads to. @throws ProblemError not-allowed or conflict, in words, for a refused one. */
export const leadsTo = <State extends string>(decision: Decision<State, string>): State => {
  if ('to' in decision) return decision.to;
  if ('missing' in decision) {
    throw new ProblemError('conflict', decision.missing.map((need) => unmet[need] ?? need).join(' '));
  }
  if (decision.refused === 'not-yours') throw notAllowed();
  throw new ProblemError('conflict', 'It is not at this point.');
};

/** What is refused wherever calibration is switched off. */
export const switchedOff = (): ProblemError =>
  new ProblemError('conflict', 'Calibration is switched off in this organisation.');
