import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { mayWithStretch, type StretchFacts, stretchActions } from './stretch.policy.js';

const actor = { isAdmin: false, permissions: new Set<Permission>(permissionsOf.member) };
const stranger: StretchFacts = {
  isPerson: false,
  isSponsor: false,
  isMentor: false,
  isSkipLevel: false,
  isAsked: false,
  isAbove: false,
  status: 'running',
  missing: [],
};
const allowed = (facts: Partial<StretchFacts>, asking = actor) =>
  stretchActions.filter((action) => mayWithStretch(asking, action, { ...stranger, ...facts }));
const near = ['see', 'see-net', 'know-the-end', 'read-shared'] as const;

test.each([
  ['a stranger', {}, []],
  ['somebody above', { isAbove: true }, ['see', 'see-net']],
  ['the person, while it is prepared', { isPerson: true, status: 'preparing' }, [...near, 'change-net', 'call-off']],
  ['the person, while it runs', { isPerson: true }, [...near, 'change-net', 'return', 'record-check-in', 'reflect']],
  [
    'the person, once extended',
    { isPerson: true, status: 'extended' },
    [...near, 'change-net', 'return', 'record-check-in', 'reflect'],
  ],
  ['the person, afterwards', { isPerson: true, status: 'returned' }, [...near, 'reflect']],
  ['the person, called off', { isPerson: true, status: 'called-off' }, near],
  [
    'the sponsor, with a complete net',
    { isSponsor: true, status: 'preparing' },
    [...near, 'change-net', 'permit-to-err', 'start', 'call-off'],
  ],
  [
    'the sponsor, with something missing',
    { isSponsor: true, status: 'preparing', missing: ['mentor'] },
    [...near, 'change-net', 'permit-to-err', 'call-off'],
  ],
  [
    'the sponsor, while it runs',
    { isSponsor: true },
    [...near, 'change-net', 'permit-to-err', 'confirm', 'extend', 'return', 'write-evidence'],
  ],
  [
    'the sponsor, once extended',
    { isSponsor: true, status: 'extended' },
    [...near, 'change-net', 'permit-to-err', 'confirm', 'return', 'write-evidence'],
  ],
  ['the sponsor, afterwards', { isSponsor: true, status: 'confirmed' }, [...near, 'write-evidence']],
  ['the mentor', { isMentor: true }, [...near, 'write-evidence']],
  ['the mentor, before it starts', { isMentor: true, status: 'preparing' }, [...near, 'answer-net']],
  ['somebody asked to follow', { isAsked: true }, ['see', 'see-net', 'answer-net']],
  ['somebody asked too late', { isAsked: true, status: 'returned' }, ['see', 'see-net']],
  ['the skip-level', { isSkipLevel: true, isAbove: true }, [...near, 'record-check-in', 'write-evidence']],
] as const)('%s', (_who, facts, expected) => {
  expect(allowed(facts)).toEqual(expected);
});

it('shows an admin that it is, and no more', () => {
  const admin = { isAdmin: true, permissions: new Set<Permission>(permissionsOf.admin) };
  expect(allowed({}, admin)).toEqual(['see']);
  expect(allowed({ status: 'returned' }, admin)).toEqual(['see']);
});
