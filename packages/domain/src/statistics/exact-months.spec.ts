import { daysPerMonth } from '../calendar/day.js';
import { exactMonths, lastExactMonth, stepAtMonth } from './exact-months.js';

test('a time reaches the last month that is over by then', () => {
  expect([182, 183, 1000, 1095, 1096, 1460, 1461, 9999].map(lastExactMonth)).toEqual([
    null,
    ...[6, 30, 30, 36, 36, 48, 120],
  ]);
  for (const months of exactMonths) expect(lastExactMonth(months * daysPerMonth)).toBe(months);
});

test('a curve stands by a month at its last step up to it', () => {
  const curve = [100, 365, 366, 800].map((time) => ({ time }));
  expect(([6, 12, 24, 36] as const).map((months) => stepAtMonth(curve, months)?.time)).toEqual([100, 365, 366, 800]);
  expect(stepAtMonth([{ time: 400 }], 12)).toBeUndefined();
});
