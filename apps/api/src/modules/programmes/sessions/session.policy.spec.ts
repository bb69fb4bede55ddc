import { permissionsOf } from '@understudy/contracts/permissions';
import { sessionSight } from './session.policy.js';

const member = { isAdmin: false, permissions: new Set(permissionsOf.member) };
const admin = { isAdmin: true, permissions: new Set(permissionsOf.admin) };
const nobody = { takesPart: false, isFacilitator: false };

it.each([
  ['an admin', admin, nobody, { where: true, people: true }],
  ['a facilitator', member, { ...nobody, isFacilitator: true }, { where: true, people: true }],
  ['who takes part', member, { ...nobody, takesPart: true }, { where: true, people: false }],
  ['a colleague', member, nobody, { where: false, people: false }],
])('%s sees of a session what is theirs', (_who, actor, facts, sight) => {
  expect(sessionSight(actor, facts)).toEqual(sight);
});
