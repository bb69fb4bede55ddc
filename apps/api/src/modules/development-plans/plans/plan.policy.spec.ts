import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { mayKeepPromise, mayWithPlan, type PlanAction, type PlanFacts, planActions } from './plan.policy.js';

const nobody: PlanFacts = {
  isSelf: false,
  isAbove: false,
  reads: false,
  isCounterSigner: false,
  hasSigned: false,
  employed: true,
  status: 'draft',
};
const permissions = new Set<Permission>(permissionsOf.member);
const allowed = (facts: Partial<PlanFacts>, isAdmin = false): PlanAction[] =>
  planActions.filter((action) => mayWithPlan({ isAdmin, permissions }, action, { ...nobody, ...facts }));

const self = { isSelf: true, reads: true } as const;
const manager = { isAbove: true, reads: true, isCounterSigner: true } as const;
const writing = ['see', 'read', 'change', 'comment'] as const;
const own = ['see', 'read', 'change', 'take-suggestions', 'comment'] as const;

test.each([
  ['a colleague', {}, []],
  ['the person, a draft', self, [...own, 'sign', 'close', 'carry-over', 'print']],
  [
    'the person, a draft they signed',
    { ...self, hasSigned: true },
    [...own, 'withdraw-consent', 'close', 'carry-over', 'print'],
  ],
  [
    'the person, agreed',
    { ...self, hasSigned: true, status: 'agreed' },
    [...own, 'withdraw-consent', 'activate', 'close', 'carry-over', 'print'],
  ],
  [
    'the person, active and changed since',
    { ...self, status: 'active' },
    [...own, 'sign', 'close', 'carry-over', 'print'],
  ],
  [
    'the person, active and signed',
    { ...self, hasSigned: true, status: 'active' },
    [...own, 'close', 'carry-over', 'print'],
  ],
  ['the person, closed', { ...self, status: 'closed' }, ['see', 'read', 'comment', 'carry-over', 'print']],
  ['the person, who has left', { ...self, employed: false, status: 'active' }, ['see', 'read', 'sign', 'print']],
  ['the manager, a draft', manager, [...writing, 'sign', 'close', 'carry-over', 'print']],
  [
    'whoever leads since it was agreed',
    { ...manager, status: 'agreed' },
    [...writing, 'sign', 'activate', 'close', 'carry-over', 'print'],
  ],
  ['a new manager to whom nothing was handed over', { isAbove: true, isCounterSigner: true }, ['see']],
  ['somebody further above', { isAbove: true, reads: true }, [...writing, 'close', 'carry-over', 'print']],
  [
    'whoever signs for people without a manager',
    { reads: true, isCounterSigner: true },
    ['see', 'read', 'comment', 'sign', 'print'],
  ],
] as const)('%s', (_who, facts, expected) => {
  expect(allowed(facts)).toEqual(expected);
});

test('an admin sees that there is a plan, and not what is in it', () => {
  expect(allowed({}, true)).toEqual(['see']);
});

test.each([
  ['its owner, in a plan under way', { isOwner: true }, true],
  ['its owner, in a closed plan', { isOwner: true, status: 'closed' }, false],
  ['its owner, of somebody who has left', { isOwner: true, employed: false }, false],
  ['anybody else', {}, false],
] as const)('an action in somebody else’s plan is marked by %s: %s', (_who, facts, expected) => {
  const known = { isOwner: false, employed: true, status: 'active', ...facts } as const;
  expect(mayKeepPromise({ permissions }, known)).toBe(expected);
  expect(mayKeepPromise({ permissions: new Set() }, known)).toBe(false);
});
