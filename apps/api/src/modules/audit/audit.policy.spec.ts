import { permissionsOfStandings, systemActor } from '../../common/auth/actor.js';
import { may } from './audit.policy.js';

const actor = systemActor('00000000-0000-4000-8000-000000000001', '2026-01-01', 'UTC');

it.each([
  ['admin', true],
  ['leader', false],
  ['member', false],
] as const)('%s may read who did what: %s', (standing, expected) => {
  expect(may({ ...actor, standings: [standing], permissions: permissionsOfStandings([standing]) }, 'read')).toBe(
    expected,
  );
});
