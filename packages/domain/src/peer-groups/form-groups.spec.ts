import type { Candidate, FormingRules } from './candidate.js';
import { formGroups, type LinePair } from './form-groups.js';

const rules: FormingRules = { smallest: 5, largest: 8, widest: 180 };
const person = (number: number, offset = 0, unitId: string | null = `u${number % 4}`): Candidate => ({
  id: `p${String(number).padStart(3, '0')}`,
  offset,
  unitId,
});
const people = (count: number, offset = 0) => Array.from({ length: count }, (_, number) => person(number, offset));
const sizes = (all: readonly Candidate[], lines: readonly LinePair[] = []) =>
  formGroups(all, lines, rules)
    .groups.map(({ memberIds }) => memberIds.length)
    .toSorted();

/** A stream of numbers between 0 and 1 that is the same each time. */
const chance = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};
const shuffled = <Item>(items: readonly Item[], next: () => number): Item[] =>
  items
    .map((item) => [next(), item] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);

it('seats everybody where sizes allow it, in groups that are alike', () => {
  expect([5, 8, 10, 13, 20].map((count) => sizes(people(count)))).toEqual([[5], [8], [5, 5], [6, 7], [6, 7, 7]]);
  expect(formGroups(people(9), [], rules).leftOver).toEqual([{ id: expect.any(String), why: 'no-room' }]);
  expect(formGroups(people(4), [], rules)).toMatchObject({
    groups: [],
    leftOver: Array(4).fill({ why: 'too-few-nearby' }),
  });
});

it('brings nobody together whose days hardly meet', () => {
  const { groups, leftOver } = formGroups(
    [...people(6), ...[10, 11, 12, 13, 14].map((number) => person(number, 330)), person(20, -480)],
    [],
    rules,
  );
  expect(groups.map(({ memberIds, spread }) => [memberIds.length, spread])).toEqual([
    [6, 0],
    [5, 0],
  ]);
  expect(leftOver).toEqual([{ id: 'p020', why: 'too-few-nearby' }]);
});

it('mixes units', () => {
  const two = Array.from({ length: 12 }, (_, number) => person(number, 0, number < 6 ? 'a' : 'b'));
  expect(formGroups(two, [], rules).groups.map(({ units }) => units)).toEqual([2, 2]);
});

it('parts a line, and says so to whoever can only be with their own', () => {
  expect(sizes(people(12), [['p000', 'p001']])).toEqual([6, 6]);
  const apart = formGroups(people(6), [['p000', 'p001']], rules);
  expect(apart.groups.map(({ memberIds }) => memberIds.length)).toEqual([5]);
  expect(apart.leftOver.map(({ why }) => why)).toEqual(['line']);
});

it('keeps its promises for whatever people there are', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const next = chance(seed);
    const all = Array.from({ length: Math.floor(next() * 60) }, (_, number) =>
      person(
        number,
        [-480, 0, 60, 120, 330][Math.floor(next() ** 2 * 5)],
        next() < 0.1 ? null : `u${Math.floor(next() * 5)}`,
      ),
    );
    const lines = all.flatMap((one, index): LinePair[] => {
      const above = all[Math.floor(next() * index)];
      return index > 0 && above && next() < 0.3 ? [[above.id, one.id]] : [];
    });
    const own = {
      smallest: 2 + Math.floor(next() * 4),
      largest: 6 + Math.floor(next() * 3),
      widest: 60 * Math.floor(next() * 5),
    };
    const proposal = formGroups(all, lines, own);
    const placed = proposal.groups.flatMap(({ memberIds }) => memberIds);
    const told = [...placed, ...proposal.leftOver.map(({ id }) => id)];
    expect(told.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    for (const { memberIds, spread } of proposal.groups) {
      expect(memberIds.length).toBeGreaterThanOrEqual(own.smallest);
      expect(memberIds.length).toBeLessThanOrEqual(own.largest);
      expect(spread).toBeLessThanOrEqual(own.widest);
      expect(lines.filter(([one, other]) => memberIds.includes(one) && memberIds.includes(other))).toEqual([]);
    }
    expect(formGroups(shuffled(all, next), shuffled(lines, next), own)).toEqual(proposal);
  }
});

it('forms groups of two thousand people while one waits', () => {
  const next = chance(7);
  const all = Array.from({ length: 2_000 }, (_, number) =>
    person(number, 60 * Math.floor(next() * 8), `u${number % 90}`),
  );
  const began = performance.now();
  expect(formGroups(all, [], rules).leftOver).toEqual([]);
  expect(performance.now() - began).toBeLessThan(5_000);
});
