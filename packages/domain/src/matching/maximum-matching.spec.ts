import fc from 'fast-check';
import { indispensableRights, maximumMatching } from './maximum-matching.js';

/** Size of the largest matching, by trying every choice for every left vertex. */
function largest(graph: ReadonlyMap<string, readonly string[]>, without: ReadonlySet<string> = new Set()): number {
  const [first, ...others] = [...graph];
  if (first === undefined) return 0;
  const rest = new Map(others);
  const [, rights] = first;
  return Math.max(
    largest(rest, without),
    ...rights.filter((right) => !without.has(right)).map((right) => 1 + largest(rest, new Set([...without, right]))),
  );
}

const graphs = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }), { maxLength: 6 })
  .map((rows) => new Map(rows.map((rights, left) => [`role-${left}`, rights.map((right) => `person-${right}`)])));

describe('maximum matching', () => {
  test('is a matching of the graph, as large as any', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { rightOfLeft, leftOfRight } = maximumMatching(graph);
        for (const [left, right] of rightOfLeft) {
          expect(graph.get(left)).toContain(right);
          expect(leftOfRight.get(right)).toBe(left);
        }
        expect(leftOfRight.size).toBe(rightOfLeft.size);
        expect(rightOfLeft.size).toBe(largest(graph));
      }),
      { numRuns: 300 },
    );
  });

  test('a person is indispensable exactly when the matching shrinks without them', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const people = [...new Set([...graph.values()].flat())];
        const size = largest(graph);
        const expected = people.filter((person) => largest(graph, new Set([person])) < size);
        expect([...indispensableRights(graph, maximumMatching(graph))].sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  test('finds its way round a greedy choice', () => {
    const graph = new Map([
      ['cto', ['ada', 'grace']],
      ['vp', ['ada']],
      ['director', ['grace', 'alan']],
    ]);
    expect(maximumMatching(graph).rightOfLeft.size).toBe(3);
  });

  test('pairs thousands without exhausting the stack', () => {
    const graph = new Map(Array.from({ length: 5000 }, (_, left) => [`${left}`, [`${left}`, `${left + 1}`]]));
    expect(maximumMatching(graph).rightOfLeft.size).toBe(5000);
  });
});
