import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { mayWithOpening, type OpeningAction, openingActions } from './role-opening.policy.js';

const actorOf = (standing: 'admin' | 'leader' | 'member') => ({
  isAdmin: standing === 'admin',
  permissions: new Set<Permission>(permissionsOf[standing]),
});

test.each([
  ['admin', 'nobody', 'open', [...openingActions]],
  ['admin', 'nobody', 'filled', ['see', 'correct']],
  ['admin', 'nobody', 'withdrawn', ['see', 'correct']],
  ['leader', 'owner', 'open', [...openingActions]],
  ['leader', 'owner', 'filled', ['see', 'correct']],
  ['leader', 'above', 'open', [...openingActions]],
  ['leader', 'above', 'withdrawn', ['see', 'correct']],
  ['leader', 'nobody', 'open', []],
  ['leader', 'nobody', 'filled', []],
  ['member', 'owner', 'open', []],
  ['member', 'above', 'open', []],
  ['member', 'nobody', 'open', []],
] as const)('%s who is %s to it may, while it is %s', (standing, relation, state, expected) => {
  const facts = { isOwner: relation === 'owner', isAboveOwner: relation === 'above', state };
  const allowed: OpeningAction[] = openingActions.filter((one) => mayWithOpening(actorOf(standing), one, facts));
  expect(allowed).toEqual(expected);
});
