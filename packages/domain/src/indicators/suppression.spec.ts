import fc from 'fast-check';
import { generateHistory } from '../testing/generated-history.js';
import { formulaVersion, suppressed } from './figure.js';
import { groupKey, type PeopleGroup } from './group.js';
import { leadersOn } from './group-members.js';
import { indexHistory } from './index-history.js';
import { retention } from './retention.js';
import { suppressParts } from './suppression.js';
import { denominatorPieces, suppressTable } from './testing/leaders-table.js';
import { type NestedGroup, suppressNestedGroups } from './testing/nested-groups.js';

function group(id: string, ...people: string[]): NestedGroup {
  return { id, pieces: new Map(people.map((person) => [person, 1])) };
}

function people(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, position) => `p${from + position}`);
}

function exposed(rest: number, threshold: number): boolean {
  return rest > 1e-9 && rest < threshold - 1e-9;
}

const headcounts = fc.record({
  parts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 7 }),
  threshold: fc.integer({ min: 5, max: 8 }),
});

describe('suppression of nested groups', () => {
  test('hides a sub-group whose remainder is one person', () => {
    const groups = [group('organisation', ...people(0, 20)), group('chief', ...people(1, 20))];
    expect(suppressNestedGroups(groups, 5)).toEqual({
      shown: ['organisation'],
      belowThreshold: [],
      complementary: ['chief'],
    });
  });

  test('hides the smallest of the largest sub-groups, and looks at theirs instead', () => {
    const groups = [
      group('all', ...people(0, 20)),
      group('left', ...people(0, 11)),
      group('right', ...people(11, 18)),
      group('small', ...people(18, 20)),
    ];
    expect(suppressNestedGroups(groups, 5)).toEqual({
      shown: ['all', 'left'],
      belowThreshold: ['small'],
      complementary: ['right'],
    });
  });

  test('hides a sub-group with few people outside it, though another sub-group covers them', () => {
    const groups = [
      group('all', ...people(0, 20)),
      group('most', ...people(0, 17)),
      group('across', ...people(13, 20)),
    ];
    expect(suppressNestedGroups(groups, 5)).toMatchObject({ shown: ['all', 'across'], complementary: ['most'] });
  });

  test('a remainder of nobody, or of enough, is no matter', () => {
    const groups = [group('all', ...people(0, 10)), group('one', ...people(0, 5)), group('other', ...people(5, 10))];
    expect(suppressNestedGroups(groups, 5).shown).toEqual(['all', 'one', 'other']);
  });

  test('refuses a threshold below five', () => {
    expect(() => suppressNestedGroups([], 4)).toThrow(RangeError);
    expect(() => suppressParts([], 4)).toThrow(RangeError);
  });

  test.each(['retention', 'turnover', 'first-year-retention'] as const)(
    'no shown group of a generated organisation exposes a few people: %s',
    (rate) => {
      for (let seed = 0; seed < 12; seed += 1) {
        const index = indexHistory(generateHistory(seed, 60));
        const asOf = '2023-12-31';
        const groups: PeopleGroup[] = [
          { kind: 'organisation' },
          ...leadersOn(index, '2022-12-31').map((personId) => ({ kind: 'leader' as const, personId })),
        ];
        const { shown, belowThreshold, complementary } = suppressTable(index, rate, { asOf, groups, threshold: 5 });
        expect([...shown, ...belowThreshold, ...complementary].sort()).toEqual(groups.map(groupKey).sort());
        const pieces = denominatorPieces(index, rate, { asOf, groups, threshold: 5 });
        const visible = pieces.filter(({ id }) => shown.includes(id));
        const size = (keys: Map<string, number>) => [...keys.values()].reduce((sum, weight) => sum + weight, 0);
        for (const outer of visible) {
          expect(exposed(size(new Map(outer.pieces)), 5)).toBe(false);
          const inner = visible.filter(
            (one) =>
              one !== outer &&
              one.pieces.size < outer.pieces.size &&
              [...one.pieces.keys()].every((key) => outer.pieces.has(key)),
          );
          const rest = new Map(outer.pieces);
          for (const one of inner) for (const key of one.pieces.keys()) rest.delete(key);
          expect(exposed(size(rest), 5)).toBe(false);
        }
      }
    },
  );
});

describe('suppression of the parts of a total', () => {
  test('hides a second part with the only small one', () => {
    const parts = [
      { id: 'a', sizes: [40] },
      { id: 'b', sizes: [9] },
      { id: 'c', sizes: [3] },
    ];
    expect(suppressParts(parts, 5)).toEqual({ shown: ['a'], belowThreshold: ['c'], complementary: ['b'] });
  });

  test('a part that is small on either date is hidden', () => {
    const parts = [
      { id: 'a', sizes: [40, 38] },
      { id: 'b', sizes: [5, 3] },
      { id: 'c', sizes: [3, 3] },
    ];
    expect(suppressParts(parts, 5).shown).toEqual(['a']);
  });

  test('what is hidden is nobody, or several parts of enough people together, unless all is hidden', () => {
    fc.assert(
      fc.property(headcounts, ({ parts, threshold }) => {
        const rows = parts.map((size, position) => ({ id: `part-${position}`, sizes: [size] }));
        const { shown } = suppressParts(rows, threshold);
        const hidden = rows.filter(({ id }) => !shown.includes(id));
        const together = hidden.reduce((sum, { sizes }) => sum + (sizes[0] ?? 0), 0);
        const peopled = rows.filter(({ id, sizes }) => shown.includes(id) && (sizes[0] ?? 0) > 0);
        expect(peopled.every(({ sizes }) => (sizes[0] ?? 0) >= threshold)).toBe(true);
        const safe = hidden.length === 0 || (hidden.length > 1 && together >= threshold);
        expect(safe || peopled.length === 0).toBe(true);
      }),
    );
  });
});

test('a suppressed figure says what it is about, and nothing else', () => {
  const index = indexHistory(generateHistory(1, 30));
  const hidden = suppressed(retention(index, { asOf: '2023-12-31', group: { kind: 'organisation' } }));
  expect(hidden).toEqual({
    indicator: 'retention',
    formulaVersion,
    asOf: '2023-12-31',
    windowFrom: '2022-12-31',
    group: { kind: 'organisation' },
    unit: 'proportion',
    numerator: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    status: 'suppressed',
    details: null,
  });
});
