import { type Permission, permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { type LeaderFacts, leaderActions, mayWithLeader, seesSuccession } from './leader.policy.js';

const nobody: LeaderFacts = {
  isSelf: false,
  isAbove: false,
  isDirectManager: false,
  hasManager: true,
  employed: true,
  sight: 'line',
};
const allowed = (standing: Standing, facts: Partial<LeaderFacts> = {}): string => {
  const actor = { isAdmin: standing === 'admin', permissions: new Set<Permission>(permissionsOf[standing]) };
  return leaderActions.filter((action) => mayWithLeader(actor, action, { ...nobody, ...facts })).join(' ');
};
const direct = { isAbove: true, isDirectManager: true };

it('is seen by themselves, by those above as the organisation decided, and by admins', () => {
  expect(allowed('member', { isSelf: true })).toBe('see open-review');
  expect(allowed('leader', { isSelf: true })).toBe('see open-review');
  expect(allowed('leader', direct)).toBe('see report open-review');
  expect(allowed('leader', { isAbove: true })).toBe('see report');
  expect(allowed('leader', { isAbove: true, sight: 'manager' })).toBe('');
  expect(allowed('leader', { ...direct, sight: 'manager' })).toBe('see report open-review');
  expect(allowed('admin')).toBe('see report');
});

it('is hidden from peers, from those below, and from mentors', () => {
  for (const standing of ['leader', 'member', 'mentor'] as const) expect(allowed(standing)).toBe('');
  expect(allowed('mentor', { isSelf: true })).toBe('');
});

it('lets nobody report about themselves, whatever they are', () => {
  expect(allowed('admin', { isSelf: true })).toBe('see open-review');
});

it('opens no conversation of one alone, or with somebody who has left', () => {
  expect(allowed('leader', { isSelf: true, hasManager: false })).toBe('see');
  expect(allowed('leader', { ...direct, employed: false })).toBe('see report');
});

it('shows figures of succession only to those who may see its records', () => {
  const sees = (standing: Standing) =>
    seesSuccession({ isAdmin: false, permissions: new Set<Permission>(permissionsOf[standing]) });
  expect([sees('admin'), sees('leader'), sees('member'), sees('mentor')]).toEqual([true, true, false, false]);
});
