import type { BipartiteGraph } from './maximum-matching.js';

/** A bipartite graph by numbers: the left side in the order of its entries, the right one by its sorted names. */
export type NumberedGraph = {
  readonly lefts: readonly string[];
  readonly rights: readonly string[];
  readonly rightsOf: readonly (readonly number[])[];
  readonly leftsOf: readonly (readonly number[])[];
};

/** Numbers a graph; each vertex has its neighbours in order. */
export function numberedGraph(graph: BipartiteGraph): NumberedGraph {
  const lefts = [...graph.keys()];
  const rights = [...new Set([...graph.values()].flat())].sort();
  const numberOf = new Map(rights.map((right, number) => [right, number]));
  const leftsOf: number[][] = rights.map(() => []);
  const rightsOf = lefts.map((left, number) => {
    const own = new Set((graph.get(left) ?? []).map((right) => numberOf.get(right) ?? -1));
    for (const right of own) leftsOf[right]?.push(number);
    return [...own].sort((one, other) => one - other);
  });
  return { lefts, rights, rightsOf, leftsOf };
}
