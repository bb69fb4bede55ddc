import type { TrendPoint } from '@understudy/contracts/indicators';
import { runsOf, trendTicks } from './trend-shape.js';

const point = (value: number | null, lower = value, upper = value): TrendPoint => ({
  asOf: '2026-03-31',
  status: value === null ? 'too-few' : 'shown',
  value,
  lower,
  upper,
  numerator: null,
  denominator: null,
  formulaVersion: 7,
});

it('leaves a gap where nothing can be said', () => {
  expect(runsOf([1, 2, null, 4], (one) => one !== null)).toEqual([[0, 1], [3]]);
  expect(runsOf([null], (one) => one !== null)).toEqual([]);
});

it('ends the scale of a share at 100% and begins every other at zero', () => {
  const shares = trendTicks([point(0.87, 0.81, 0.92), point(null)], 'proportion');
  expect(shares[0]).toBeCloseTo(0.7);
  expect(shares.at(-1)).toBe(1);
  const counts = trendTicks([point(160), point(168)], 'count');
  expect(counts[0]).toBe(0);
  expect(counts.at(-1)).toBeGreaterThanOrEqual(168);
});
