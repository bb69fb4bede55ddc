import type { GroupKind } from '@understudy/contracts/indicators';
import { maySeeGroup, maySeeOwnNominations } from './group.policy.js';

const admin = { isAdmin: true };
const leader = { isAdmin: false };
const kinds: readonly GroupKind[] = ['organisation', 'unit', 'leader'];

test.each(kinds)('an admin sees every %s', (kind) => {
  expect(maySeeGroup(admin, { kind, isOwn: false, isBelow: false })).toBe(true);
});

test.each([
  ['organisation', false, false, false],
  ['unit', false, false, false],
  ['leader', false, false, false],
  ['leader', true, false, true],
  ['leader', false, true, true],
  ['unit', true, true, false],
] as const)('a leader and the %s, own %s, below %s: %s', (kind, isOwn, isBelow, sees) => {
  expect(maySeeGroup(leader, { kind, isOwn, isBelow })).toBe(sees);
});

test('only an admin reads nominations of themselves', () => {
  expect([maySeeOwnNominations(admin), maySeeOwnNominations(leader)]).toEqual([true, false]);
});
