import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { mayWithVersion, type VersionAction, versionActions } from './framework-version.policy.js';

const allowed = (standing: 'admin' | 'leader' | 'member', isDraft: boolean): VersionAction[] => {
  const actor = { permissions: new Set<Permission>(permissionsOf[standing]) };
  return versionActions.filter((action) => mayWithVersion(actor, action, { isDraft }));
};

test.each([
  ['admin', true, ['see', 'change', 'discard', 'publish', 'export']],
  ['admin', false, ['see', 'export', 'start-from']],
  ['leader', true, []],
  ['leader', false, ['see']],
  ['member', true, []],
  ['member', false, ['see']],
] as const)('%s, a draft: %s', (standing, isDraft, expected) => {
  expect(allowed(standing, isDraft)).toEqual(expected);
});
