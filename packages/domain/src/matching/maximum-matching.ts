/** For each left vertex the right vertices it may be paired with. */
export type BipartiteGraph = ReadonlyMap<string, readonly string[]>;

/** A matching: who is paired with whom, from either side. */
export type Matching = {
  readonly rightOfLeft: ReadonlyMap<string, string>;
  readonly leftOfRight: ReadonlyMap<string, string>;
};

/**
 * A maximum matching of a bipartite graph (Hopcroft and Karp, 1973). The size is unique; which pairs are chosen depends
 * only on the order of the graph's entries.
 */
export function maximumMatching(graph: BipartiteGraph): Matching {
  const rightOfLeft = new Map<string, string>();
  const leftOfRight = new Map<string, string>();
  for (let layers = layerFreeVertices(graph, rightOfLeft, leftOfRight); layers !== null; ) {
    const reached = new Set<string>();
    for (const left of graph.keys()) {
      if (!rightOfLeft.has(left)) augment(left, { graph, rightOfLeft, leftOfRight, layers, reached });
    }
    layers = layerFreeVertices(graph, rightOfLeft, leftOfRight);
  }
  return { rightOfLeft, leftOfRight };
}

/**
 * The right vertices that every maximum matching uses: removing one of them lowers the size by one. They are the matched
 * ones that no alternating path reaches from an unmatched right vertex (Dulmage and Mendelsohn, 1958).
 */
export function indispensableRights(graph: BipartiteGraph, { rightOfLeft, leftOfRight }: Matching): Set<string> {
  const leftsOfRight = new Map<string, string[]>();
  for (const [left, rights] of graph) {
    for (const right of rights) {
      const lefts = leftsOfRight.get(right);
      if (lefts === undefined) leftsOfRight.set(right, [left]);
      else lefts.push(left);
    }
  }
  const replaceable = new Set([...leftsOfRight.keys()].filter((right) => !leftOfRight.has(right)));
  for (const right of replaceable) {
    for (const left of leftsOfRight.get(right) ?? []) {
      const partner = rightOfLeft.get(left);
      if (partner !== undefined) replaceable.add(partner);
    }
  }
  return new Set([...leftOfRight.keys()].filter((right) => !replaceable.has(right)));
}

type Search = {
  readonly graph: BipartiteGraph;
  readonly rightOfLeft: Map<string, string>;
  readonly leftOfRight: Map<string, string>;
  readonly layers: ReadonlyMap<string, number>;
  /** Right vertices already tried in this phase. */
  readonly reached: Set<string>;
};

/** Breadth-first layers of left vertices from the unmatched ones; null when no augmenting path is left. */
function layerFreeVertices(
  graph: BipartiteGraph,
  rightOfLeft: ReadonlyMap<string, string>,
  leftOfRight: ReadonlyMap<string, string>,
): Map<string, number> | null {
  const layers = new Map<string, number>();
  for (const left of graph.keys()) if (!rightOfLeft.has(left)) layers.set(left, 0);
  let found = false;
  for (const [left, layer] of layers) {
    for (const right of graph.get(left) ?? []) {
      const next = leftOfRight.get(right);
      if (next === undefined) found = true;
      else if (!layers.has(next)) layers.set(next, layer + 1);
    }
  }
  return found ? layers : null;
}

/** Depth-first search for an augmenting path along the layers; flips it and says so when there is one. */
function augment(left: string, search: Search): boolean {
  const { graph, rightOfLeft, leftOfRight, layers, reached } = search;
  for (const right of graph.get(left) ?? []) {
    if (reached.has(right)) continue;
    const next = leftOfRight.get(right);
    if (next !== undefined && layers.get(next) !== (layers.get(left) ?? 0) + 1) continue;
    reached.add(right);
    if (next === undefined || augment(next, search)) {
      rightOfLeft.set(left, right);
      leftOfRight.set(right, left);
      return true;
    }
  }
  return false;
}
