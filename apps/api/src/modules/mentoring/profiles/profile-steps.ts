import type { MentorStatus } from '@understudy/contracts/mentoring';
import { mentorProfileTable, profileActionTo } from '@understudy/domain/mentoring/profile-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import { notAllowed, ProblemError } from '../../../common/errors/problem-error.js';

const impossible = {
  first: 'A new offer begins open. Pause or stop after that.',
  left: 'Whoever has stopped comes back first, and pauses after that.',
} as const;

/** The state of a first profile. @throws ProblemError conflict for one that would begin with a pause, or an end. */
export const firstStatus = (asked: MentorStatus): MentorStatus => {
  const decision = decideBeginning(mentorProfileTable, 'offer', { roles: ['mentor'] });
  if (!('to' in decision) || decision.to !== asked) throw new ProblemError('conflict', impossible.first);
  return decision.to;
};

/**
 * The state a profile comes to when whoever offers asks for it.
 * @throws ProblemError not-allowed for what is not theirs, conflict for what the table does not know.
 */
export const statusAfter = (from: MentorStatus, asked: MentorStatus, role: 'mentor' | 'outsider'): MentorStatus => {
  const action = profileActionTo(from, asked);
  const decision = decideStep(mentorProfileTable, from, action, { roles: [role] });
  if ('to' in decision) return decision.to;
  if (decision.refused !== 'not-yours') throw new ProblemError('conflict', impossible.left);
  throw action === 'stop' ? notAllowed('Tell the programme team that you would like to stop.') : notAllowed();
};
