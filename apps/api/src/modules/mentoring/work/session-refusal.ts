import type { MentoringSessionState } from '@understudy/domain/mentoring/session-table';
import type { Decision } from '@understudy/domain/states/state-table';
import { notAllowed, ProblemError } from '../../../common/errors/problem-error.js';

const unmet = { begun: 'It can be noted as held once it has begun.' } as const;
const impossible: Readonly<Record<MentoringSessionState, string>> = {
  planned: 'It is not at this point any more.',
  held: 'It has taken place already. Plan another one.',
  'called-off': 'It was called off. Plan another one.',
};

/** The state a decision about a session leads to. @throws ProblemError not-allowed or conflict, in words, for a refused one. */
export const sessionLeadsTo = (
  from: MentoringSessionState,
  decision: Decision<MentoringSessionState, 'begun'>,
): MentoringSessionState => {
  if ('to' in decision) return decision.to;
  if ('missing' in decision) throw new ProblemError('conflict', unmet.begun);
  if (decision.refused === 'not-yours') throw notAllowed();
  throw new ProblemError('conflict', impossible[from]);
};
