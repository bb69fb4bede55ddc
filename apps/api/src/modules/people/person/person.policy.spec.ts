import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import type { Relation } from '../scope/people-scope.service.js';
import { mayWithPerson, type PersonAction, personActions } from './person.policy.js';

const nobody: Relation = { isSelf: false, isAdmin: false, isAbove: false, employed: true };
const member = new Set<Permission>(permissionsOf.member);
const leader = new Set<Permission>(permissionsOf.leader);
const admin = new Set<Permission>(permissionsOf.admin);

const allowed = (permissions: ReadonlySet<Permission>, relation: Partial<Relation>): PersonAction[] =>
  personActions.filter((action) => mayWithPerson({ permissions }, action, { ...nobody, ...relation }));

test.each([
  ['a colleague', member, {}, ['see']],
  ['a colleague of somebody who has left', member, { employed: false }, []],
  ['the person', member, { isSelf: true }, ['see', 'see-history', 'see-viewers', 'change-target']],
  ['the person, who leads others', leader, { isSelf: true }, ['see', 'see-history', 'see-viewers', 'change-target']],
  ['the line above', leader, { isAbove: true }, ['see', 'see-history', 'change-stage', 'change-target']],
  [
    'the line above somebody who has left',
    leader,
    { isAbove: true, employed: false },
    ['see', 'see-history', 'change-stage'],
  ],
  ['a leader of other people', leader, {}, ['see']],
  ['an admin', admin, { isAdmin: true }, [...personActions]],
  [
    'an admin, about somebody who has left',
    admin,
    { isAdmin: true, employed: false },
    ['see', 'see-history', 'see-viewers', 'change', 'change-stage'],
  ],
] as const)('%s', (_who, permissions, relation, expected) => {
  expect(allowed(permissions, relation)).toEqual(expected);
});
