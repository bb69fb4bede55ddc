import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { mayWithRole, type RoleAction, roleActions } from './critical-role.policy.js';

const actorOf = (standing: 'admin' | 'leader' | 'member') => ({
  isAdmin: standing === 'admin',
  permissions: new Set<Permission>(permissionsOf[standing]),
});

const allowed = (standing: 'admin' | 'leader' | 'member', isAboveIncumbent: boolean, isOpen: boolean): RoleAction[] =>
  roleActions.filter((action) => mayWithRole(actorOf(standing), action, { isAboveIncumbent, isOpen }));

test.each([
  ['admin', false, true, [...roleActions]],
  ['admin', false, false, ['see', 'change']],
  ['leader', true, true, [...roleActions]],
  ['leader', true, false, ['see', 'change']],
  ['leader', false, true, []],
  ['member', true, true, []],
  ['member', false, true, []],
] as const)('%s, above the incumbent: %s, open: %s', (standing, isAbove, isOpen, expected) => {
  expect(allowed(standing, isAbove, isOpen)).toEqual(expected);
});
