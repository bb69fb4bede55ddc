import { toldUpTo } from './told-up-to.js';

test.each([
  ['a month end of earlier', '2026-01-31', '2026-02-10', '2026-01-31'],
  ['a month end on the day after, for it was told in the night between', '2026-01-31', '2026-02-01', '2026-01-31'],
  ['none that ends with the day itself', '2026-01-31', '2026-01-31', '2026-01-30'],
])('as known on a day counts %s', (_, asOf, knownOn, day) => {
  expect(toldUpTo(asOf, knownOn)).toBe(day);
});
