import { wantsLookBack } from './look-back.js';

const ended = (endedOn: string | null, applied = '') => wantsLookBack({ endedOn, applied }, '2026-06-30');

it('asks four weeks after the end at the earliest, and half a year after it no more', () => {
  expect(ended('2026-06-02')).toBe(true);
  expect(ended('2026-06-03')).toBe(false);
  expect(ended('2026-01-02')).toBe(true);
  expect(ended('2026-01-01')).toBe(false);
});

it('asks nobody about what goes on, or who has told', () => {
  expect(ended(null)).toBe(false);
  expect(ended('2026-05-01', 'I do it every week.')).toBe(false);
});
