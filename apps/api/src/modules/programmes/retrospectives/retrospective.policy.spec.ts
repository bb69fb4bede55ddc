import { permissionsOf } from '@understudy/contracts/permissions';
import { boardRoles, mayShareBoard, noteAbilities } from './retrospective.policy.js';

const member = { isAdmin: false, permissions: new Set(permissionsOf.member) };
const admin = { isAdmin: true, permissions: new Set(permissionsOf.admin) };
const nobody = { isParticipant: false, isFacilitator: false, isOwn: false };

it('belongs to those in the cohort and those who run it; a note is changed by its author alone', () => {
  const whole = (
    [
      [member, nobody],
      [member, { ...nobody, isParticipant: true }],
      [member, { ...nobody, isParticipant: true, isOwn: true }],
      [member, { ...nobody, isFacilitator: true }],
      [member, { ...nobody, isOwn: true }],
      [admin, nobody],
    ] as const
  ).map(([actor, facts]) => [
    boardRoles(actor, facts).join('+'),
    mayShareBoard(actor, facts),
    noteAbilities(actor, facts).join(' '),
  ]);
  expect(whole).toEqual([
    ['', false, ''],
    ['participant', true, ''],
    ['owner+participant', true, 'change remove'],
    ['facilitator', true, 'remove'],
    ['owner', false, 'change remove'],
    ['admin', true, 'remove'],
  ]);
});
