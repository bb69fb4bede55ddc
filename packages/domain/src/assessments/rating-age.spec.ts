import { ageOf } from './rating-age.js';

const rating = { ratedOn: '2026-01-31', expiresOn: '2027-01-31' };

test.each([
  ['2026-01-31', 'fresh'],
  ['2026-08-01', 'fresh'],
  ['2026-08-02', 'ageing'],
  ['2027-01-31', 'ageing'],
  ['2027-02-01', 'expired'],
])('on %s it is %s', (today, age) => {
  expect(ageOf(rating, today)).toBe(age);
});
