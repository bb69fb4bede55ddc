import fc from 'fast-check';
import { addDays } from './day.js';
import { correctSpells, type HeldSpell } from './spell-correction.js';

const origin = '2024-01-01';
const horizon = 40;
const days = Array.from({ length: horizon + 10 }, (_, offset) => addDays(origin, offset));
const heldOn = (spells: readonly HeldSpell<string>[], day: string): string[] =>
  spells.filter(({ from, to }) => from <= day && (to === null || to > day)).map(({ value }) => value);

const span = fc.tuple(fc.nat(horizon), fc.option(fc.integer({ min: 1, max: 15 }))).map(([from, length]) => ({
  from: addDays(origin, from),
  to: length === null ? null : addDays(origin, from + length),
}));
const correction = fc
  .tuple(span, fc.option(fc.constantFrom('Ada', 'Bo', 'Cy')))
  .map(([days, value]) => ({ ...days, value }));

test('holds on the corrected days alone, leaves every other day as it was, and never two at once', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 6 }), correction, (former, last) => {
      const before = former.reduce<HeldSpell<string>[]>((spells, one) => correctSpells(spells, one), []);
      const after = correctSpells(before, last);
      for (const day of days) {
        const corrected = day >= last.from && (last.to === null || day < last.to);
        const expected = corrected ? (last.value === null ? [] : [last.value]) : heldOn(before, day);
        expect(heldOn(after, day)).toEqual(expected);
      }
      after.forEach((spell, place) => {
        const next = after[place + 1];
        expect(next !== undefined && spell.to === next.from && spell.value === next.value).toBe(false);
      });
    }),
    { numRuns: 300 },
  );
});

test('a later change ends what held, and says nothing of the days before', () => {
  const held = [{ from: '2023-01-01', to: null, value: 'Ada' }];
  expect(correctSpells(held, { value: 'Bo', from: '2024-03-01', to: null })).toEqual([
    { from: '2023-01-01', to: '2024-03-01', value: 'Ada' },
    { from: '2024-03-01', to: null, value: 'Bo' },
  ]);
  expect(correctSpells(held, { value: null, from: '2023-02-01', to: '2023-03-01' })).toEqual([
    { from: '2023-01-01', to: '2023-02-01', value: 'Ada' },
    { from: '2023-03-01', to: null, value: 'Ada' },
  ]);
});
