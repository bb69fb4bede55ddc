import { monthEndsBefore, monthEndsUpTo } from './month-ends.js';

test.each([
  ['2024-03-15', ['2024-02-29', '2024-01-31', '2023-12-31']],
  ['2024-03-31', ['2024-03-31', '2024-02-29', '2024-01-31']],
  ['2025-01-01', ['2024-12-31', '2024-11-30', '2024-10-31']],
])('the three month ends up to %s', (day, ends) => {
  expect(monthEndsUpTo(day, 3)).toEqual(ends);
});

test.each([
  ['2024-03-15', ['2024-02-29', '2024-01-31', '2023-12-31']],
  ['2024-03-31', ['2024-02-29', '2024-01-31', '2023-12-31']],
  ['2024-04-01', ['2024-03-31', '2024-02-29', '2024-01-31']],
])('the three month ends that are over when %s begins', (day, ends) => {
  expect(monthEndsBefore(day, 3)).toEqual(ends);
});
