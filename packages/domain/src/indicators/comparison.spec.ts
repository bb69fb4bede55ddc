import { figureChange } from './comparison.js';
import { proportion } from './figure.js';

const apart = { before: '2023-06-30', after: '2024-06-30', windowFrom: '2023-06-30' };
const meeting = { before: '2024-03-31', after: '2024-06-30', windowFrom: '2023-06-30' };
const figures = [proportion(40, 60), proportion(55, 60)] as const;
const shared = { trials: 50, first: 34, second: 47, both: 33 };

test('retention is judged by the people who count on both days', () => {
  const change = figureChange('retention', meeting, figures, shared);
  expect(change).toMatchObject({ method: 'same-people', difference: expect.closeTo(15 / 60, 12) });
  expect(change.lower).toBeGreaterThan(0);
  expect(figureChange('retention', meeting, figures, null)).toMatchObject({ method: 'not-judged', lower: null });
});

test('what happened in windows is judged only where these do not meet', () => {
  const judgedOn = (indicator: string, days: typeof apart) => figureChange(indicator, days, figures, null).method;
  for (const indicator of ['first-year-retention', 'internal-fill-rate', 'succession-effectiveness']) {
    expect([judgedOn(indicator, apart), judgedOn(indicator, meeting)]).toEqual(['different-records', 'not-judged']);
  }
  expect(judgedOn('coverage', apart)).toBe('not-judged');
  expect(judgedOn('promotion-incidence', apart)).toBe('not-judged');
});

test('says a difference without a verdict, and none where a figure has no value', () => {
  expect(figureChange('coverage', apart, figures, null)).toEqual({
    ...{ method: 'not-judged', difference: expect.closeTo(0.25, 12), lower: null, upper: null },
  });
  expect(figureChange('retention', apart, [proportion(2, 3), figures[1]], shared).difference).toBeNull();
  expect(figureChange('retention', apart, [undefined, figures[1]], shared).difference).toBeNull();
});
