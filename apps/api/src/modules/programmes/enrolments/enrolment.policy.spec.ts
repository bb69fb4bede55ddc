import { permissionsOf } from '@understudy/contracts/permissions';
import { enrolmentRoles, enrolmentSight } from './enrolment.policy.js';

const nobody = { isSelf: false, isAbove: false, isFacilitator: false };
const member = { isAdmin: false, permissions: new Set(permissionsOf.member) };
const leader = { isAdmin: false, permissions: new Set(permissionsOf.leader) };
const admin = { isAdmin: true, permissions: new Set(permissionsOf.admin) };

it('knows everybody by what links them to the enrolment', () => {
  const cases = [
    [member, nobody],
    [member, { ...nobody, isSelf: true }],
    [member, { ...nobody, isFacilitator: true }],
    [leader, nobody],
    [leader, { ...nobody, isAbove: true }],
    [leader, { ...nobody, isAbove: true, isFacilitator: true }],
    [admin, nobody],
    [admin, { ...nobody, isSelf: true }],
    [admin, { isSelf: true, isAbove: false, isFacilitator: true }],
  ] as const;
  const answers = cases.map(([actor, facts]) => {
    const roles = enrolmentRoles(actor, facts);
    return `${roles.join('+')}: ${enrolmentSight(roles)}`;
  });
  expect(answers).toEqual([
    ': none',
    'person: whole',
    'facilitator: whole',
    ': none',
    'manager: state',
    'manager+facilitator: whole',
    'admin: whole',
    'person: whole',
    'person: whole',
  ]);
});
