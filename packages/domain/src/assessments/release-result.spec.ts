import { type AnsweredItem, type ReleaseInput, releaseResult } from './release-result.js';
import type { ItemAnswers } from './released-figures.js';
import { raterBand } from './released-figures.js';

const nobody: ItemAnswers = { self: [], manager: [], 'skip-level': [], peer: [], report: [] };

function item(key: string, answers: Partial<ItemAnswers>, weight = 1): AnsweredItem {
  return { key, dimensionKey: 'people', skillKey: 'hiring', weight, answers: { ...nobody, ...answers } };
}

function release(input: Partial<ReleaseInput>) {
  const thresholds = { peer: 3, report: 3, others: 4 };
  return releaseResult({ thresholds, submitted: { peer: 0, report: 0 }, items: [], questions: [], ...input });
}

const hidden = { mean: null, raters: null, spread: null };

test('tells the means of every view to a tenth, with how many stand behind them', () => {
  const { items } = release({
    items: [item('a', { self: [3], manager: [2], peer: [1, 2, 2, null], report: [4, 3, 4] })],
  });
  expect(items).toEqual([
    {
      key: 'a',
      figures: {
        self: { state: 'shown', mean: 3, raters: '1', spread: null },
        manager: { state: 'shown', mean: 2, raters: '1', spread: null },
        'skip-level': { state: 'no-answer', ...hidden },
        peer: { state: 'shown', mean: 1.7, raters: '3', spread: null },
        report: { state: 'shown', mean: 3.7, raters: '3', spread: null },
        others: { state: 'shown', mean: 2.7, raters: '5-9', spread: null },
      },
    },
  ]);
});

test('weighs the items of a skill and of a dimension', () => {
  const { skills, dimensions } = release({ items: [item('a', { self: [1] }, 3), item('b', { self: [3] })] });
  expect(skills).toMatchObject([{ key: 'hiring', figures: { self: { mean: 1.5 } } }]);
  expect(dimensions).toMatchObject([{ key: 'people', figures: { self: { mean: 1.5 } } }]);
});

test('leaves what is hidden by itself out of the mean of several', () => {
  const items = [item('a', { peer: [1, 1, 1, 1] }), item('b', { peer: [4, 4, null, null] })];
  const { dimensions, items: told } = release({ items });
  expect(told[1]?.figures.peer).toEqual({ state: 'too-few', ...hidden });
  expect(dimensions[0]?.figures.peer).toMatchObject({ state: 'shown', mean: 1, raters: '4' });
});

test('says too few of a dimension of which no item has enough', () => {
  const { dimensions } = release({ items: [item('a', { peer: [1, 2] }), item('b', {})] });
  expect(dimensions[0]?.figures.peer).toEqual({ state: 'too-few', ...hidden });
});

test('tells the lowest and the highest answer of twice as many as must answer', () => {
  const { items } = release({ items: [item('a', { peer: [1, 2, 2, 3, 4, 1] }), item('b', { peer: [1, 2, 2, 3, 4] })] });
  expect(items.map(({ figures }) => figures.peer.spread)).toEqual([{ lowest: 1, highest: 4 }, null]);
});

test('tells notes from their threshold on, in an order that knows no writer', () => {
  const notes = { peer: ['zeal', '', 'care', 'aim', null], report: ['one', 'two'] };
  expect(release({ questions: [{ key: 'q', notes }] }).notes).toEqual([
    { key: 'q', group: 'peer', state: 'shown', notes: ['aim', 'care', 'zeal'] },
    { key: 'q', group: 'report', state: 'too-few', notes: [] },
  ]);
});

test('says of each group whether enough have handed in', () => {
  const groups = { peer: 'shown', report: 'too-few', others: 'withheld' };
  expect(release({ submitted: { peer: 4, report: 1 } }).groups).toEqual(groups);
});

test('tells numbers of raters in bands from five on', () => {
  expect([1, 4, 5, 9, 10, 19, 20, 300].map(raterBand)).toEqual([
    '1',
    '4',
    '5-9',
    '5-9',
    '10-19',
    '10-19',
    '20+',
    '20+',
  ]);
});
