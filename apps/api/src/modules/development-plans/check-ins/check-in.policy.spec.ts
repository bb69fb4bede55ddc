import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { type CheckInFacts, checkInActions, mayWithCheckIn } from './check-in.policy.js';

const permissions = new Set<Permission>(permissionsOf.member);
const nobody: CheckInFacts = {
  visible: false,
  takesPart: false,
  status: 'held',
  twoSided: false,
  mine: 'none',
  theirs: 'none',
};
const allowed = (facts: Partial<CheckInFacts>) =>
  checkInActions.filter((action) => mayWithCheckIn({ permissions }, action, { ...nobody, ...facts }));

const side = { visible: true, takesPart: true } as const;
const prepared = { ...side, twoSided: true, status: 'planned' } as const;
const always = ['see', 'change'] as const;

test.each([
  ['somebody outside', {}, []],
  ['a former manager who took part', { takesPart: true }, []],
  ['somebody further above', { visible: true }, ['see']],
  ['one of the two', side, [...always, 'write', 'write-private']],
  ['one of the two, before writing', prepared, [...always, 'write', 'write-private', 'cancel']],
  [
    'one of the two, with a draft',
    { ...prepared, mine: 'draft' },
    [...always, 'write', 'submit', 'release', 'write-private', 'cancel'],
  ],
  [
    'one of the two, with a draft, when the other has handed in',
    { ...prepared, mine: 'draft', theirs: 'submitted' },
    [...always, 'write', 'submit', 'release', 'write-private', 'cancel'],
  ],
  [
    'one of the two, who has handed in first',
    { ...prepared, mine: 'submitted' },
    [...always, 'take-back', 'release', 'write-private', 'cancel'],
  ],
  [
    'one of the two, when both have',
    { ...prepared, status: 'held', mine: 'submitted', theirs: 'submitted' },
    [...always, 'write-private'],
  ],
  ['one of the two, once cancelled', { ...prepared, status: 'cancelled' }, ['see']],
] as const)('%s', (_who, facts, expected) => {
  expect(allowed(facts)).toEqual(expected);
});
