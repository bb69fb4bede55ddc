import { anonymityRules, atLeastSmallest, statesOf, type Thresholds } from './anonymity-rules.js';

const usual: Thresholds = { peer: 3, report: 3, others: 4 };

test.each([
  ['enough of both', { peer: 4, report: 3 }, { peer: 'shown', report: 'shown', others: 'shown' }],
  ['nobody', { peer: 0, report: 0 }, { peer: 'no-answer', report: 'no-answer', others: 'no-answer' }],
  ['one group alone', { peer: 4, report: 0 }, { peer: 'shown', report: 'no-answer', others: 'shown' }],
  ['three peers alone', { peer: 3, report: 0 }, { peer: 'shown', report: 'no-answer', others: 'too-few' }],
  ['a group that is short', { peer: 5, report: 2 }, { peer: 'shown', report: 'too-few', others: 'withheld' }],
  [
    'two short groups that make enough',
    { peer: 2, report: 2 },
    { peer: 'too-few', report: 'too-few', others: 'shown' },
  ],
  ['two short groups', { peer: 1, report: 2 }, { peer: 'too-few', report: 'too-few', others: 'too-few' }],
] as const)('says of %s what may be said', (_, counts, states) => {
  expect(statesOf(counts, usual)).toEqual(states);
});

test('withholds the smaller group where the sum of both would tell a total below its threshold', () => {
  const strict = { ...usual, others: 10 };
  expect(statesOf({ peer: 5, report: 3 }, strict)).toMatchObject({ peer: 'shown', report: 'withheld' });
  expect(statesOf({ peer: 3, report: 4 }, strict)).toMatchObject({ peer: 'withheld', report: 'shown' });
});

test('withholds the total from a single peer, who would learn the sum of the reports', () => {
  expect(statesOf({ peer: 1, report: 4 }, { ...usual, report: 5 })).toMatchObject({ others: 'withheld' });
});

test('withholds the total of one short group alone, for it is that group', () => {
  expect(statesOf({ peer: 0, report: 4 }, { ...usual, report: 5 })).toMatchObject({ others: 'withheld' });
});

test('asks for no fewer than the smallest thresholds', () => {
  expect(atLeastSmallest({ peer: 1, report: 5, others: 2 })).toEqual({ peer: 3, report: 5, others: 4 });
});

test('takes answers while a campaign runs, once from everybody, and shows them at the release', () => {
  const phases = ['draft', 'scheduled', 'launching', 'running', 'releasing', 'released'] as const;
  const requests = ['proposed', 'asked', 'declined', 'vetoed', 'submitted'] as const;
  expect(phases.filter(anonymityRules.mayChangeThresholds)).toEqual(['draft', 'scheduled']);
  expect(phases.filter(anonymityRules.mayStillAnswer)).toEqual(['running']);
  expect(phases.filter(anonymityRules.mayShow)).toEqual(['released']);
  expect(requests.filter(anonymityRules.mayHandIn)).toEqual(['asked']);
});

test('asks about somebody again, and somebody by name and in confidence, sixty days after the release of a round and not before', () => {
  const days = [null, -1, 0, 59, 60, 400];
  expect(days.filter(anonymityRules.mayAskAgain)).toEqual([60, 400]);
  expect(days.filter(anonymityRules.mayChangeSides)).toEqual([60, 400]);
});
