import { hoursApartAt } from './hours-apart.js';

it('reckons with summer time, and takes an unknown zone for far away', () => {
  const winter = hoursApartAt(new Date('2026-01-15T12:00:00Z'));
  const summer = hoursApartAt(new Date('2026-07-15T12:00:00Z'));
  expect(winter('Europe/Berlin', 'UTC')).toBe(1);
  expect(summer('Europe/Berlin', 'UTC')).toBe(2);
  expect(winter('Europe/Berlin', 'Asia/Kolkata')).toBe(4.5);
  expect(winter('America/New_York', 'Pacific/Auckland')).toBe(18);
  expect(winter('Mars/Base', 'UTC')).toBe(Number.POSITIVE_INFINITY);
});
