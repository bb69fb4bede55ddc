import fc from 'fast-check';
import { addDays } from './day.js';
import { planSpellChange, type RecordedSpell, type Spell } from './spell-change.js';

const origin = '2024-01-01';
const dayOf = (offset: number): string => addDays(origin, offset);
const horizon = 60;

type Named = RecordedSpell<string>;

const spell = (id: string, from: string, to: string | null, value: string): Named => ({
  id,
  from,
  to,
  value,
  startKnown: true,
});

const applied = (spells: readonly Named[], change: { value: string | null; from: string; notAfter: string | null }) => {
  const plan = planSpellChange(spells, change);
  if (plan === null) return [...spells];
  const kept = new Map<string, Spell<string>>(spells.map((one) => [one.id, one]));
  for (const { id } of plan.remove) kept.delete(id);
  for (const one of plan.set) {
    expect(kept.has(one.id)).toBe(true);
    kept.set(one.id, one);
    expectDisjoint([...kept.values()]);
  }
  const all = [...kept.values(), ...plan.add];
  expectDisjoint(all);
  return all;
};

const expectDisjoint = (spells: readonly Spell<string>[]): void => {
  const sorted = [...spells].sort((one, other) => (one.from < other.from ? -1 : 1));
  sorted.forEach((one, index) => {
    const next = sorted[index + 1];
    if (one.to !== null) expect(one.from < one.to).toBe(true);
    if (next !== undefined) expect(one.to !== null && one.to <= next.from).toBe(true);
  });
};

const valueOn = (spells: readonly Spell<string>[], day: string): string | null =>
  spells.find(({ from, to }) => from <= day && (to === null || to > day))?.value ?? null;

const histories = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('a', 'b', 'c', null)), { maxLength: 6 })
  .chain((parts) =>
    fc.boolean().map((open) => {
      const spells: Named[] = [];
      let at = 2;
      parts.forEach(([days, value], index) => {
        const previous = spells.at(-1);
        const touchesEqual = previous?.to === dayOf(at) && previous.value === value;
        const last = open && index === parts.length - 1;
        if (value !== null && !touchesEqual) {
          spells.push(spell(`s${index}`, dayOf(at), last ? null : dayOf(at + days), value));
        }
        at += days;
      });
      return spells;
    }),
  );

it('changes the days from the given one to the next recorded change, and no others', () => {
  fc.assert(
    fc.property(
      histories,
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('a', 'b', 'c', null),
      (spells, at, value) => {
        const from = dayOf(at);
        const boundaries = spells.flatMap((one) => (one.to === null ? [one.from] : [one.from, one.to]));
        const until = boundaries.filter((day) => day > from).sort()[0] ?? null;
        const after = applied(spells, { value, from, notAfter: null });
        for (let offset = 0; offset < horizon; offset += 1) {
          const day = dayOf(offset);
          const touched = day >= from && (until === null || day < until);
          expect(valueOn(after, day)).toBe(touched ? value : valueOn(spells, day));
        }
      },
    ),
  );
});

it('leaves no neighbours of equal value', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 40 }), fc.constantFrom('a', 'b', 'c'), (spells, at, value) => {
      const after = applied(spells, { value, from: dayOf(at), notAfter: null });
      for (const one of after) {
        expect(after.some((other) => other.from === one.to && other.value === one.value)).toBe(false);
      }
    }),
  );
});

it('splits a spell, keeps its beginning, and says nothing where nothing changes', () => {
  const spells = [spell('one', '2024-01-01', null, 'a')];
  expect(planSpellChange(spells, { value: 'a', from: '2024-02-01', notAfter: null })).toBeNull();
  expect(planSpellChange(spells, { value: 'b', from: '2024-02-01', notAfter: '2024-06-01' })).toEqual({
    remove: [],
    set: [spell('one', '2024-01-01', '2024-02-01', 'a')],
    add: [{ from: '2024-02-01', to: '2024-06-01', value: 'b', startKnown: true }],
    until: null,
  });
});
