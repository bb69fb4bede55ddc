import { createFormat } from './format.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('words for dates and numbers', () => {
  const english = createFormat('en-GB', 'America/Los_Angeles');
  const german = createFormat('de', 'Europe/Berlin');

  it('shows a day as it is, whatever the time zone', () => {
    expect(english.day('2026-03-31')).toBe('31 Mar 2026');
    expect(plain(german.day('2026-03-01'))).toBe('01.03.2026');
  });

  it('shows an instant in the time zone of the organisation', () => {
    expect(plain(english.instant('2026-03-31T02:30:00Z'))).toBe('30 Mar 2026, 19:30');
    expect(plain(german.instant('2026-03-31T02:30:00Z'))).toBe('31.03.2026, 04:30');
  });

  it('shows the day of an instant as it is where the organisation is', () => {
    expect(english.dayOf('2026-03-31T02:30:00Z')).toBe('30 Mar 2026');
    expect(plain(german.dayOf('2026-03-31T22:30:00Z'))).toBe('01.04.2026');
  });

  it('shows shares, rates, counts and ratios each in their own way', () => {
    expect(english.figure(0.8333, 'proportion')).toBe('83.3%');
    expect(plain(german.figure(0.8333, 'per-person-year'))).toBe('83,3 %');
    expect(english.figure(12345, 'count')).toBe('12,345');
    expect(german.figure(1.234, 'ratio')).toBe('1,23');
  });

  it('shows an interval in one expression', () => {
    expect(plain(english.interval(0.7, 0.881, 'proportion'))).toMatch(/^70(%)? ?– ?88\.1%$/);
    expect(plain(german.interval(0.7, 0.881, 'proportion'))).toMatch(/^70( %)? ?– ?88,1 %$/);
  });

  it('says how long ago something was', () => {
    const now = Date.parse('2026-03-31T12:00:00Z');
    expect(english.relative('2026-03-31T11:55:00Z', now)).toBe('5 minutes ago');
    expect(german.relative('2026-03-28T12:00:00Z', now)).toBe('vor 3 Tagen');
  });

  it('orders words as the language does', () => {
    expect(['Zoe', 'Äbi', 'Abe'].toSorted(german.compare)).toEqual(['Abe', 'Äbi', 'Zoe']);
  });
});
