import { readDate, recogniseDateOrder } from './import-date.js';
import { say } from './import-messages.js';
import { inWords } from './wording/import-words.js';

describe('reading dates', () => {
  it.each([
    ['2024-03-31', '2024-03-31'],
    ['2024/3/1', '2024-03-01'],
    ['2024.03.31', '2024-03-31'],
    ['20240331', '2024-03-31'],
    ['2024-03-31T00:00:00.000Z', '2024-03-31'],
    ['2024-03-31 09:30', '2024-03-31'],
    ['31 March 2024', '2024-03-31'],
    ['31-Mar-2024', '2024-03-31'],
    ['Mar 31, 2024', '2024-03-31'],
    ['1. Mai 2024', '2024-05-01'],
    ['31. Dezember 2023', '2023-12-31'],
    ['29 Feb 2024', '2024-02-29'],
  ])('reads %s whatever the order', (text, date) => {
    expect(readDate(text, 'day-month-year')).toEqual({ date });
    expect(readDate(text, 'year-month-day')).toEqual({ date });
  });

  it('reads 03/04/2026 in the order that was chosen and says what it can be when none was', () => {
    expect(readDate('03/04/2026', 'day-month-year')).toEqual({ date: '2026-04-03' });
    expect(readDate('03/04/2026', 'month-day-year')).toEqual({ date: '2026-03-04' });
    expect(readDate('03/04/2026', 'year-month-day')).toEqual({
      problem: say('ambiguous-date', { text: '03/04/2026', first: '2026-04-03', second: '2026-03-04' }),
    });
  });

  it.each([
    ['2024-02-30', 'there is no 30 February in 2024'],
    ['29/02/2023', 'there is no 29 February in 2023'],
    ['2024-13-01', 'there is no month 13'],
    ['01.02.24', 'four digits'],
    ['soon', 'is not a date'],
    ['0001-01-01', 'outside the years'],
    ['45291', 'is not a date'],
  ])('refuses %s', (text, words) => {
    const read = readDate(text, 'day-month-year');
    expect('problem' in read ? inWords(read.problem, 'en-GB') : read.date).toContain(words);
  });

  it('sees the order that a file writes its dates in', () => {
    expect(recogniseDateOrder(['2024-01-02', '2024-11-12'])).toBe('year-month-day');
    expect(recogniseDateOrder(['03/04/2024', '25/12/2024'])).toBe('day-month-year');
    expect(recogniseDateOrder(['03/04/2024', '12/25/2024'])).toBe('month-day-year');
    expect(recogniseDateOrder(['03/04/2024'])).toBeNull();
    expect(recogniseDateOrder(['25/12/2024', '12/25/2024'])).toBeNull();
  });
});
