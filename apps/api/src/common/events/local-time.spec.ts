import { localTime } from './local-time.js';

describe('local time', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 'Europe/London', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', 'Europe/London', '2026-03-29', '02:00'],
    ['2026-10-25T00:30:00Z', 'Europe/London', '2026-10-25', '01:30'],
    ['2026-10-25T01:30:00Z', 'Europe/London', '2026-10-25', '01:30'],
    ['2026-12-31T23:00:00Z', 'Pacific/Kiritimati', '2027-01-01', '13:00'],
    ['2026-06-15T15:00:00Z', 'Asia/Tokyo', '2026-06-16', '00:00'],
  ])('%s is in %s the %s, %s', (instant, zone, date, time) => {
    expect(localTime(new Date(instant), zone)).toEqual({ date, time });
  });

  it('refuses a zone that does not exist', () => {
    expect(() => localTime(new Date(0), 'Mars/Base')).toThrow(RangeError);
  });
});
