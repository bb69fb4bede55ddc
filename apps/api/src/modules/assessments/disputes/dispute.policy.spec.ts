import type { DisputeState } from '@understudy/contracts/assessments-disputes';
import { type DisputeStanding, disputeAbilities, speaksAs } from './dispute.policy.js';

const nobody: DisputeStanding = { isSubject: false, isManager: false, hasManager: true, runs: false };

test.each([
  ['somebody else who sees the result', {}, null],
  ['the person', { isSubject: true }, 'person'],
  ['the person, who is an admin without a manager', { isSubject: true, runs: true, hasManager: false }, 'person'],
  ['the manager who sees it', { isManager: true }, 'manager'],
  ['whoever runs the campaign, while a manager sees it', { runs: true }, null],
  ['whoever runs the campaign, where no manager does', { runs: true, hasManager: false }, 'runner'],
  ['somebody else, where no manager does', { hasManager: false }, null],
] as const)('%s', (_who, own, role) => {
  expect(speaksAs({ ...nobody, ...own })).toBe(role);
});

test.each([
  ['open', ['take-back'], ['answer']],
  ['answered', ['insist', 'settle', 'take-back'], []],
  ['settled', [], []],
  ['taken-back', [], []],
] as const)('what can be said while it is %s', (state: DisputeState, person, manager) => {
  expect(disputeAbilities(state, { ...nobody, isSubject: true })).toEqual(person);
  expect(disputeAbilities(state, { ...nobody, isManager: true })).toEqual(manager);
  expect(disputeAbilities(state, { ...nobody, runs: true, hasManager: false })).toEqual(manager);
  expect(disputeAbilities(state, nobody)).toEqual([]);
});
