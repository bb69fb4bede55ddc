import fc from 'fast-check';
import { addCalendarMonths, addDays, dayNumber, daysBetween, isoDate, subtractCalendarMonths } from './day.js';

const days = fc.integer({ min: dayNumber('0010-01-01'), max: dayNumber('9990-12-31') });

describe('dates', () => {
  test('a date and its day number say the same', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2024-02-29')]).toEqual([0, -1, 19782]);
    fc.assert(fc.property(days, (day) => expect(dayNumber(isoDate(day))).toBe(day)));
  });

  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-4-1', '2024-04-01T00:00', ''])(
    'refuses %s',
    (text) => {
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  test('adds and counts days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2022-06-30', '2023-06-30')).toBe(365);
  });

  test.each([
    ['2024-03-31', 12, '2023-03-31'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2023-01-15', 13, '2021-12-15'],
    ['2023-12-31', 0, '2023-12-31'],
  ])('%s less %i months is %s', (date, months, expected) => {
    expect(subtractCalendarMonths(date, months)).toBe(expected);
  });

  test('a year after 29 February is 28 February', () => {
    expect(addCalendarMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addCalendarMonths('2024-02-29', 48)).toBe('2028-02-29');
  });

  test('months later lies in the month meant, on the same day or its last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const date = isoDate(day);
        const later = addCalendarMonths(date, months);
        const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthsOf(later) - monthsOf(date)).toBe(months);
        const kept = later.slice(8) === date.slice(8);
        expect(kept || addDays(later, 1).endsWith('-01')).toBe(true);
      }),
    );
  });
});
