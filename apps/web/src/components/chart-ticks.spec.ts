import { niceTicks } from './chart-ticks.js';

it('marks round numbers around what there is', () => {
  expect(niceTicks(0, 1)).toEqual([0, 1]);
  expect(niceTicks(7, 12)).toEqual([6, 8, 10, 12]);
  expect(niceTicks(5379, 7100)).toEqual([5000, 5500, 6000, 6500, 7000, 7500]);
  for (const [low, high] of [
    [0, 0],
    [3, 3],
    [0, 999],
    [120, 183],
  ] as const) {
    const ticks = niceTicks(low, high);
    expect(ticks[0]).toBeLessThanOrEqual(low);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
    expect(ticks.length).toBeLessThanOrEqual(7);
  }
  expect(niceTicks(0, 0.19, 0.01)).toEqual([0, 0.05, 0.1, 0.15000000000000002, 0.2]);
});
