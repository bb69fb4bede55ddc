import { permissionsOf } from '@understudy/contracts/permissions';
import { markRoles, seesBetween, seesLine } from './milestone.policy.js';

const nobody = { isSelf: false, isAbove: false, isFacilitator: false };
const member = { isAdmin: false, permissions: new Set(permissionsOf.member) };
const leader = { isAdmin: false, permissions: new Set(permissionsOf.leader) };
const admin = { isAdmin: true, permissions: new Set(permissionsOf.admin) };
const askers = [
  ['admin', admin, nobody],
  ['admin about themselves', admin, { ...nobody, isSelf: true }],
  ['facilitator', member, { ...nobody, isFacilitator: true }],
  ['facilitator about themselves', member, { ...nobody, isFacilitator: true, isSelf: true }],
  ['person', member, { ...nobody, isSelf: true }],
  ['line above', leader, { ...nobody, isAbove: true }],
  ['anybody', member, nobody],
] as const;

it('shows a line to the person and whoever runs the cohort, lets nobody mark their own, and keeps mentorships', () => {
  const matrix = askers.map(([who, actor, facts]) => [
    who,
    seesLine(actor, facts) ? 'sees' : '-',
    markRoles(actor, facts).join(),
    seesBetween(actor, facts) ? 'mentorship' : '-',
  ]);
  expect(matrix).toEqual([
    ['admin', 'sees', 'admin', 'mentorship'],
    ['admin about themselves', 'sees', '', 'mentorship'],
    ['facilitator', 'sees', 'facilitator', '-'],
    ['facilitator about themselves', 'sees', '', 'mentorship'],
    ['person', 'sees', '', 'mentorship'],
    ['line above', '-', '', '-'],
    ['anybody', '-', '', '-'],
  ]);
});
