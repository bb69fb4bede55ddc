import { afterQuietHours } from './quiet-hours.js';

const night = { from: '19:00', to: '07:00' };
const after = (instant: string, zone = 'Europe/Berlin', quiet: typeof night | null = night) =>
  new Date(afterQuietHours(Date.parse(instant), zone, quiet)).toISOString();

describe('quiet hours', () => {
  it.each([
    ['by day', '2026-01-15T12:00:00Z', '2026-01-15T12:00:00.000Z'],
    ['the minute before they begin', '2026-01-15T17:59:59Z', '2026-01-15T17:59:59.000Z'],
    ['when they begin, over midnight', '2026-01-15T18:00:00Z', '2026-01-16T06:00:00.000Z'],
    ['in the small hours', '2026-01-16T02:30:30Z', '2026-01-16T06:00:00.000Z'],
    ['when they end', '2026-01-16T06:00:00Z', '2026-01-16T06:00:00.000Z'],
    ['the night clocks go forward', '2026-03-28T22:00:00Z', '2026-03-29T05:00:00.000Z'],
    ['that night after the jump', '2026-03-29T01:30:00Z', '2026-03-29T05:00:00.000Z'],
    ['the night clocks go back', '2026-10-24T20:00:00Z', '2026-10-25T06:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T00:30:00Z', '2026-10-25T06:00:00.000Z'],
  ])('%s', (_when, instant, expected) => {
    expect(after(instant)).toBe(expected);
  });

  it('end at the first moment after them where the clock leaps over their end', () => {
    expect(after('2026-03-29T00:30:00Z', 'Europe/Berlin', { from: '22:00', to: '02:30' })).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  it('are those of the place', () => {
    expect(after('2026-01-15T18:00:00Z', 'America/New_York')).toBe('2026-01-15T18:00:00.000Z');
    expect(after('2026-01-15T18:00:00Z', 'Asia/Kolkata')).toBe('2026-01-16T01:30:00.000Z');
  });

  it('may lie within a day, and may be none', () => {
    expect(after('2026-01-15T12:15:00Z', 'Europe/Berlin', { from: '13:00', to: '14:30' })).toBe(
      '2026-01-15T13:30:00.000Z',
    );
    expect(after('2026-01-15T23:00:00Z', 'Europe/Berlin', null)).toBe('2026-01-15T23:00:00.000Z');
    expect(after('2026-01-15T23:00:00Z', 'Europe/Berlin', { from: '00:00', to: '00:00' })).toBe(
      '2026-01-15T23:00:00.000Z',
    );
  });
});
