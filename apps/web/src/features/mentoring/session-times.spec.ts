import { clockIn, instantIn } from './session-times.js';

it('finds the instant of a clock, in winter, in summer and around the change', () => {
  expect(instantIn('Europe/Berlin', '2026-01-15', '10:00')).toBe('2026-01-15T09:00:00.000Z');
  expect(instantIn('Europe/Berlin', '2026-07-15', '10:00')).toBe('2026-07-15T08:00:00.000Z');
  expect(instantIn('America/New_York', '2026-12-31', '23:30')).toBe('2027-01-01T04:30:00.000Z');
  expect(instantIn('Europe/Berlin', '2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(instantIn('Asia/Kolkata', '2026-03-29', '09:15')).toBe('2026-03-29T03:45:00.000Z');
});

it('shows an instant as the clock there does', () => {
  expect(clockIn('Europe/Berlin', '2026-12-31T23:30:00Z')).toEqual({ day: '2027-01-01', time: '00:30' });
});
