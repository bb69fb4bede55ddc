import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { mayWithRole, type RoleAction, roleActions } from './critical-role.policy.js';

type Case = { isAboveIncumbent: boolean; decides: boolean; isOpen: boolean };

const actorOf = (standing: 'admin' | 'leader' | 'member') => ({
  isAdmin: standing === 'admin',
  permissions: new Set<Permission>(permissionsOf[standing]),
});

const allowed = (standing: 'admin' | 'leader' | 'member', facts: Case): RoleAction[] =>
  roleActions.filter((action) => mayWithRole(actorOf(standing), action, facts));

const seer = ['see', 'change', 'open', 'nominate'];

test.each([
  ['admin', { isAboveIncumbent: false, decides: false, isOpen: true }, [...roleActions]],
  ['admin', { isAboveIncumbent: false, decides: false, isOpen: false }, ['see', 'change', 'correct']],
  ['leader', { isAboveIncumbent: true, decides: true, isOpen: true }, [...roleActions]],
  ['leader', { isAboveIncumbent: true, decides: false, isOpen: true }, seer],
  ['leader', { isAboveIncumbent: true, decides: true, isOpen: false }, ['see', 'change', 'correct']],
  ['leader', { isAboveIncumbent: true, decides: false, isOpen: false }, ['see', 'change']],
  ['leader', { isAboveIncumbent: false, decides: true, isOpen: true }, []],
  ['leader', { isAboveIncumbent: false, decides: false, isOpen: true }, []],
  ['member', { isAboveIncumbent: true, decides: true, isOpen: true }, []],
  ['member', { isAboveIncumbent: false, decides: false, isOpen: true }, []],
] as const)('%s of %j', (standing, facts, expected) => {
  expect(allowed(standing, facts)).toEqual(expected);
});
