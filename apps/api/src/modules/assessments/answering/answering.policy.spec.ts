import {
  isAnonymous,
  mayWithRequest,
  type RequestAction,
  type RequestFacts,
  requestActions,
} from './answering.policy.js';

const plain: RequestFacts = { status: 'asked', isOpen: true, relation: 'peer', inCampaign: true };
const allowed = (facts: Partial<RequestFacts>): RequestAction[] =>
  requestActions.filter((action) => mayWithRequest(action, { ...plain, ...facts }));

test.each([
  ['who is asked', {}, ['answer', 'submit', 'decline']],
  ['who began by themselves', { relation: 'self', inCampaign: false }, ['answer', 'submit']],
  ['who has submitted', { status: 'submitted' }, []],
  ['who has declined', { status: 'declined' }, []],
  ['after closing', { isOpen: false }, []],
] as const)('%s', (_who, facts, expected) => {
  expect(allowed(facts)).toEqual(expected);
});

test('peers and reports have no name, everybody else has', () => {
  expect((['self', 'manager', 'skip-level', 'peer', 'report'] as const).filter(isAnonymous)).toEqual([
    'peer',
    'report',
  ]);
});
