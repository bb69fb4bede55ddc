import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import {
  type InstrumentAction,
  type InstrumentFacts,
  instrumentActions,
  mayWithInstrument,
} from './instrument.policy.js';

const admin = new Set<Permission>(permissionsOf.admin);
const leader = new Set<Permission>(permissionsOf.leader);
const plain: InstrumentFacts = {
  builtIn: false,
  retired: false,
  selfOffered: false,
  hasDraft: false,
  isPublished: true,
};

const allowed = (permissions: ReadonlySet<Permission>, facts: Partial<InstrumentFacts>): InstrumentAction[] =>
  instrumentActions.filter((action) => mayWithInstrument({ permissions }, action, { ...plain, ...facts }));

test.each([
  ['a leader, with any instrument', leader, { hasDraft: true }, []],
  ['an admin, with the built-in one', admin, { builtIn: true, selfOffered: true }, ['fork', 'retire']],
  ['an admin, with an own one', admin, {}, ['fork', 'open-draft', 'retire', 'offer-self']],
  [
    'an admin, with one that people may assess themselves with',
    admin,
    { selfOffered: true },
    ['fork', 'open-draft', 'retire', 'withdraw-self'],
  ],
  [
    'an admin, with an own one under change',
    admin,
    { hasDraft: true },
    ['fork', 'open-draft', 'change', 'publish', 'discard-draft', 'retire', 'offer-self'],
  ],
  [
    'an admin, with one that was never published',
    admin,
    { hasDraft: true, isPublished: false },
    ['fork', 'open-draft', 'change', 'publish', 'remove'],
  ],
  ['an admin, with a retired one', admin, { retired: true, hasDraft: true }, ['fork', 'restore']],
] as const)('%s', (_who, permissions, facts, expected) => {
  expect(allowed(permissions, facts)).toEqual(expected);
});
