import fc from 'fast-check';
import { LiveMatching } from './live-matching.js';
import { maximumMatching } from './maximum-matching.js';
import { numberedGraph } from './numbered-graph.js';
import { worstRemovals } from './worst-removal.js';

const graphs = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 4 }), { maxLength: 7 })
  .map((rows) => new Map(rows.map((rights, left) => [`role-${left}`, rights.map((right) => `person-${right}`)])));

describe('what a maximum matching loses at worst', () => {
  test('stays between the bounds whatever is taken out, and the example loses the lower one', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const people = [...new Set([...graph.values()].flat())].sort();
        const size = maximumMatching(graph).rightOfLeft.size;
        const worst = new Map<number, number>();
        for (let mask = 0; mask < 2 ** people.length; mask += 1) {
          const out = new Set(people.filter((_, at) => mask & (1 << at)));
          const rest = new Map([...graph].map(([left, rights]) => [left, rights.filter((right) => !out.has(right))]));
          const loss = size - maximumMatching(rest).rightOfLeft.size;
          worst.set(out.size, Math.max(loss, worst.get(out.size) ?? 0));
        }
        for (const { removed, atLeast, atMost, example } of worstRemovals(
          new LiveMatching(numberedGraph(graph)),
          people.length,
        )) {
          const truth = worst.get(removed) ?? 0;
          expect(atLeast).toBeLessThanOrEqual(truth);
          expect(atMost).toBeGreaterThanOrEqual(truth);
          expect(example.length).toBeLessThanOrEqual(removed);
          const live = new LiveMatching(numberedGraph(graph));
          for (const right of example) live.takeOut(right);
          expect(size - live.size).toBe(atLeast);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('takes first whom nobody can replace, and is exact for as many and one more', () => {
    const graph = numberedGraph(
      new Map([
        ['cto', ['ada']],
        ['vp', ['vera']],
        ['director', ['dora', 'tess']],
      ]),
    );
    const [one, two, three, four] = worstRemovals(new LiveMatching(graph), 4);
    expect([one, two, three].map((worst) => [worst?.atLeast, worst?.atMost])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
    ]);
    expect(four).toMatchObject({ atLeast: 3, atMost: 3 });
  });
});
