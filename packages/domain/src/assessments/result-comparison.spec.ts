import { smallestThresholds } from './anonymity-rules.js';
import { measureItem, tellFigures } from './released-figures.js';
import { compare, expectationOf, sidesOf } from './result-comparison.js';

describe('a result against what the target stage asks', () => {
  it('takes what may be told of each side, and nothing else', () => {
    const answers = { self: [4], manager: [2], 'skip-level': [0], peer: [3, 3, 4], report: [0, 0] };
    const figures = tellFigures(measureItem(answers, smallestThresholds));
    expect(sidesOf(figures)).toEqual({ self: 4, manager: 2, others: null });
  });

  it('asks of several skills what it asks of each, the weightier more', () => {
    const asked = [
      { level: 3, weight: 3 },
      { level: 1, weight: 1 },
    ];
    expect(expectationOf(asked)).toBe(2.5);
    expect(expectationOf([])).toBeNull();
  });

  it('measures by the manager, else by the others, else by the person', () => {
    expect(compare(3, { self: 1, manager: 2, others: 2.5 })).toEqual({ expectation: 3, gap: 1, basis: 'manager' });
    expect(compare(3, { self: 1, manager: null, others: 2.6 })).toEqual({ expectation: 3, gap: 0.4, basis: 'others' });
    expect(compare(3, { self: 4, manager: null, others: null })).toEqual({ expectation: 3, gap: 0, basis: 'self' });
    expect(compare(null, { self: 1, manager: null, others: null })).toEqual({
      expectation: null,
      gap: 0,
      basis: 'self',
    });
  });
});
