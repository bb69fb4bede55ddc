import { maySeeTransition, readsShared, type TransitionFacts } from './transition.policy.js';

const nobody: TransitionFacts = { isSelf: false, isAdmin: false, isAbove: false, isManager: false };
const me = 'a0000000-0000-4000-8000-000000000001';
const other = 'a0000000-0000-4000-8000-000000000002';

test.each([
  ['a colleague', {}, false, false],
  ['the person', { isSelf: true }, true, false],
  ['the manager', { isAbove: true, isManager: true }, true, true],
  ['a leader further above', { isAbove: true }, true, false],
  ['an admin', { isAdmin: true }, true, false],
  ['an admin who is the manager', { isAdmin: true, isAbove: true, isManager: true }, true, true],
] as const)('%s', (_who, own, sees, reads) => {
  const facts = { ...nobody, ...own };
  expect(maySeeTransition(facts)).toBe(sees);
  expect(readsShared(facts, me, me)).toBe(reads);
  expect(readsShared(facts, me, other)).toBe(false);
  expect(readsShared(facts, me, null)).toBe(false);
  expect(readsShared(facts, null, null)).toBe(false);
});
