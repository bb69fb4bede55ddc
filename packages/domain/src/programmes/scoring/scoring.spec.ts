import { foundTogether, isComplete, spreadOf, weightedScore } from './scoring.js';
import { startingSheet } from './starting-sheet.js';

const criteria = [
  { id: 'a', weight: 3 },
  { id: 'b', weight: 1 },
];
const mark = (criterionId: string, value: number | null, reason = 'Because.') => ({ criterionId, mark: value, reason });

it('weighs the marks, and has no score while one is missing', () => {
  expect(weightedScore(criteria, [mark('a', 4), mark('b', 2)])).toBe(3.5);
  expect(weightedScore(criteria, [mark('a', 4), mark('b', null)])).toBeNull();
  expect(weightedScore(criteria, [mark('a', 4)])).toBeNull();
  expect(weightedScore([], [])).toBeNull();
});

it('is complete with a reason for every mark, and never without criteria', () => {
  expect(isComplete(criteria, [mark('a', 4), mark('b', 1)])).toBe(true);
  expect(isComplete(criteria, [mark('a', 4), mark('b', 1, ' ')])).toBe(false);
  expect(isComplete([], [])).toBe(false);
});

it('says how far apart reviewers are, altogether and at each criterion, and puts nobody before anybody', () => {
  expect(foundTogether([1, 3])).toEqual({ lowest: 1, highest: 3, mean: 2 });
  expect(foundTogether([])).toBeNull();
  expect(spreadOf('a', [[mark('a', 4)], [mark('a', 2), mark('b', 1)], [mark('a', null)]])).toEqual({
    lowest: 2,
    highest: 4,
  });
  expect(spreadOf('c', [[mark('a', 4)]])).toBeNull();
});

it('begins with a sheet in both languages: the same criteria, four levels each, no level said twice', () => {
  const [english, german] = [startingSheet('en-GB'), startingSheet('de')];
  expect(german.map(({ weight }) => weight)).toEqual(english.map(({ weight }) => weight));
  for (const { levels } of [...english, ...german]) expect(new Set(levels).size).toBe(4);
});
