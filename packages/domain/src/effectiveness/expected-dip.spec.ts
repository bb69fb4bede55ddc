import { dipIn } from './expected-dip.js';

const dips = [
  { from: '2025-02-01', until: '2025-08-01' },
  { from: '2026-05-10', until: '2026-11-10' },
];

test.each([
  ['a quarter that ends on the day of entering', '2026-02-10', '2026-05-10', null],
  ['a quarter whose last day is the first in the stage', '2026-02-11', '2026-05-11', '2026-05-10'],
  ['a quarter inside', '2026-07-01', '2026-10-01', '2026-05-10'],
  ['a quarter that begins on its last day', '2026-11-09', '2027-02-01', '2026-05-10'],
  ['a quarter that begins after it', '2026-11-10', '2027-02-01', null],
  ['a year that has days of both', '2025-07-01', '2026-07-01', '2026-05-10'],
])('%s', (_what, from, to, expected) => {
  expect(dipIn({ from, to }, dips)?.from ?? null).toBe(expected);
});
