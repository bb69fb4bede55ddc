import { permissionsOf } from '@understudy/contracts/permissions';
import { learningActions, mayWithLearning } from './learning.policy.js';

const askers = {
  person: { isAdmin: false, permissions: new Set(permissionsOf.member), isSelf: true, isAbove: false },
  leader: { isAdmin: false, permissions: new Set(permissionsOf.leader), isSelf: false, isAbove: true },
  admin: { isAdmin: true, permissions: new Set(permissionsOf.admin), isSelf: false, isAbove: false },
  colleague: { isAdmin: false, permissions: new Set(permissionsOf.member), isSelf: false, isAbove: false },
};

it('gives each asker what is theirs: facts to line and admins, what was applied where it is shared, all to the person', () => {
  const allowed = (who: keyof typeof askers, isShared: boolean, isRemoved: boolean) => {
    const { isSelf, isAbove, ...actor } = askers[who];
    const facts = { isSelf, isAbove, isShared, isRemoved };
    return learningActions.filter((action) => mayWithLearning(actor, action, facts)).join(' ');
  };
  const whole = (['person', 'leader', 'admin', 'colleague'] as const).map((who) => [
    who,
    allowed(who, false, false),
    allowed(who, true, false),
    allowed(who, false, true),
  ]);
  expect(whole).toEqual([
    ['person', 'see see-applied change remove', 'see see-applied change remove', 'see see-applied restore'],
    ['leader', 'see', 'see see-applied', ''],
    ['admin', 'see', 'see', ''],
    ['colleague', '', '', ''],
  ]);
});
