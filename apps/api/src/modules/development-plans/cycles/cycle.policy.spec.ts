import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { cycleActions, mayWithCycle } from './cycle.policy.js';

const admin = new Set<Permission>(permissionsOf.admin);

test.each([
  ['draft', ['see', 'change', 'remove', 'launch']],
  ['running', ['see', 'change', 'remind', 'close']],
  ['closed', ['see', 'archive']],
  ['archived', ['see']],
] as const)('an admin, a cycle that is %s', (status, expected) => {
  expect(cycleActions.filter((action) => mayWithCycle({ permissions: admin }, action, status))).toEqual(expected);
});

test.each(['member', 'leader'] as const)('a %s does nothing with cycles', (standing) => {
  const permissions = new Set<Permission>(permissionsOf[standing]);
  const statuses = ['draft', 'running', 'closed', 'archived'] as const;
  const allowed = statuses.flatMap((status) =>
    cycleActions.filter((action) => mayWithCycle({ permissions }, action, status)),
  );
  expect(allowed).toEqual([]);
});
