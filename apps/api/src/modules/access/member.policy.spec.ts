import { systemActor } from '../../common/auth/actor.js';
import { may, mayBecome } from './member.policy.js';

const admin = systemActor('00000000-0000-4000-8000-000000000001', '2026-01-01', 'UTC');
const member = { ...admin, isAdmin: false };

it.each([
  [admin, 'change', { role: 'admin', otherAdmins: 0 }, true],
  [admin, 'remove', { role: 'admin', otherAdmins: 0 }, false],
  [admin, 'remove', { role: 'admin', otherAdmins: 1 }, true],
  [admin, 'remove', { role: 'member', otherAdmins: 1 }, true],
  [member, 'change', { role: 'member', otherAdmins: 1 }, false],
  [member, 'remove', { role: 'member', otherAdmins: 1 }, false],
] as const)('%#: %s may %s', (actor, action, facts, expected) => {
  expect(may(actor, action, facts)).toBe(expected);
});

it('keeps the last admin an admin', () => {
  expect(mayBecome('member', { role: 'admin', otherAdmins: 0 })).toBe(false);
  expect(mayBecome('member', { role: 'admin', otherAdmins: 1 })).toBe(true);
  expect(mayBecome('admin', { role: 'admin', otherAdmins: 0 })).toBe(true);
  expect(mayBecome('member', { role: 'member', otherAdmins: 0 })).toBe(true);
});
