import { permissionsOf } from '@understudy/contracts/permissions';
import { cohortState } from '@understudy/contracts/programmes-cohorts';
import { cohortActions, mayWithCohort } from './cohort.policy.js';

const askers = {
  admin: { isAdmin: true, personId: null, permissions: new Set(permissionsOf.admin), isFacilitator: false },
  facilitator: { isAdmin: false, personId: 'f', permissions: new Set(permissionsOf.member), isFacilitator: true },
  leader: { isAdmin: false, personId: 'l', permissions: new Set(permissionsOf.leader), isFacilitator: false },
  member: { isAdmin: false, personId: 'm', permissions: new Set(permissionsOf.member), isFacilitator: false },
};
const usual = { seesProgramme: true, isBeforeDeadline: true, isIn: false };
const allowed = (who: keyof typeof askers, facts: Partial<Parameters<typeof mayWithCohort>[2]>): string => {
  const { isFacilitator, ...actor } = askers[who];
  return cohortActions
    .filter((action) => mayWithCohort(actor, action, { ...usual, state: 'open', isFacilitator, ...facts }))
    .join(' ');
};

it('gives each asker what the state of the cohort allows', () => {
  const whole = (['admin', 'facilitator', 'leader', 'member'] as const).map((who) => [
    who,
    ...cohortState.options.map((state) => allowed(who, { state })),
  ]);
  const run = 'see see-enrolments';
  expect(whole).toEqual([
    ['admin', 'see change see-enrolments', 'see change see-enrolments offer-places nominate', run, run],
    ['facilitator', run, 'see see-enrolments offer-places apply', run, run],
    ['leader', '', 'see apply nominate', 'see', 'see'],
    ['member', '', 'see apply', 'see', 'see'],
  ]);
});

it('takes nobody after the last day, nobody twice, and shows nothing of a programme out of sight', () => {
  expect(allowed('leader', { isBeforeDeadline: false })).toBe('see');
  expect(allowed('member', { isIn: true })).toBe('see');
  expect(allowed('member', { seesProgramme: false, state: 'ended' })).toBe('');
});
