import type { DisputeToAnswer, ResultDispute } from '@understudy/contracts/assessments-disputes';
import type { PersonReference } from '@understudy/contracts/people';

const id = (last: number) => `0191b2a0-0000-7000-b000-${String(last).padStart(12, '0')}`;

/** What one person sees differently and another has answered. */
export const disputeOf = (person: PersonReference, manager: PersonReference): ResultDispute => ({
  id: id(1),
  aboutKind: 'skill',
  aboutKey: 'light',
  aboutName: 'Zxq 8',
  state: 'answered',
  version: 2,
  thread: [
    { id: id(2), kind: 'raise', by: 'person', author: person, text: 'Zxq', at: '2026-03-02T10:00:00.000Z' },
    { id: id(3), kind: 'answer', by: 'manager', author: manager, text: 'Zxq', at: '2026-03-03T10:00:00.000Z' },
  ],
  abilities: ['insist', 'settle', 'take-back'],
});

/** What one person sees differently, before anybody has answered, to somebody who sees the result. */
export const disputeToAnswer = (person: PersonReference, resultId: string): DisputeToAnswer => {
  const said = disputeOf(person, person);
  const where = { resultId, person, campaign: 'Zxq', seesResult: true };
  return { ...said, ...where, state: 'open', thread: said.thread.slice(0, 1), abilities: ['answer'] };
};
