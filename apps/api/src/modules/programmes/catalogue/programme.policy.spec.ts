import { permissionsOf } from '@understudy/contracts/permissions';
import { programmeState } from '@understudy/contracts/programmes';
import { mayWithProgramme, programmeActions } from './programme.policy.js';

const nobody = { isSponsor: false, isFacilitator: false };
const askers = {
  admin: { isAdmin: true, permissions: new Set(permissionsOf.admin), ...nobody },
  sponsor: { isAdmin: false, permissions: new Set(permissionsOf.member), ...nobody, isSponsor: true },
  facilitator: { isAdmin: false, permissions: new Set(permissionsOf.member), ...nobody, isFacilitator: true },
  leader: { isAdmin: false, permissions: new Set(permissionsOf.leader), ...nobody },
  member: { isAdmin: false, permissions: new Set(permissionsOf.member), ...nobody },
};

it('lets admins configure, links see more, and everybody read what is open', () => {
  const matrix = Object.entries(askers).map(([name, { isSponsor, isFacilitator, ...actor }]) => [
    name,
    ...programmeState.options.map((state) =>
      programmeActions
        .filter((action) => mayWithProgramme(actor, action, { state, isSponsor, isFacilitator }))
        .join(' '),
    ),
  ]);
  const all = 'see see-budget see-progress change plan-cohort';
  expect(matrix).toEqual([
    ['admin', all, all, 'see see-budget see-progress change', 'see see-budget see-progress'],
    ['sponsor', ...Array<string>(4).fill('see see-budget see-progress')],
    ['facilitator', 'see', 'see', 'see', 'see'],
    ['leader', '', 'see', 'see', ''],
    ['member', '', 'see', 'see', ''],
  ]);
});
