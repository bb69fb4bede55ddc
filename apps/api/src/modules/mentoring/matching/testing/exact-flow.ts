import type { MatchProblem } from '@understudy/domain/mentoring/match-problem';

type Edge = { readonly to: number; left: number; readonly cost: number; readonly back: number };

/** What a flow comes to: how many pairs, and what they gain, what places cost taken off. */
export type Exact = { readonly pairs: number; readonly gain: number };

/**
 * The best matching by another method, in whole numbers: one cheapest way after the other through the flow's network
 * (Bellman and Ford). Slow and plain, to be compared with.
 */
export const exactFlow = ({ menteeIds, mentorIds, gains, sameUnit, places, mostFirst }: MatchProblem): Exact => {
  const mentors = menteeIds.length;
  const doors = mentors + mentorIds.length;
  const source = doors + mentorIds.length;
  const sink = source + 1;
  const edges: Edge[][] = Array.from({ length: sink + 1 }, () => []);
  const join = (from: number, to: number, capacity: number, cost: number): void => {
    const there = edges[from] ?? [];
    const back = edges[to] ?? [];
    there.push({ to, left: capacity, cost, back: back.length });
    back.push({ to: from, left: 0, cost: -cost, back: there.length - 1 });
  };
  for (const row of menteeIds.keys()) {
    join(source, row, 1, 0);
    for (const column of mentorIds.keys()) {
      const at = row * mentorIds.length + column;
      const gain = gains[at] ?? -1;
      if (gain >= 0) join(row, (sameUnit[at] === 1 ? doors : mentors) + column, 1, -gain);
    }
  }
  for (const [column, { free, costs, sameUnitCap }] of places.entries()) {
    join(doors + column, mentors + column, sameUnitCap, 0);
    join(mentors + column, sink, free, 0);
    for (const cost of costs) join(mentors + column, sink, 1, cost);
  }
  let pairs = 0;
  let gain = 0;
  for (let way = cheapestWay(edges, source, sink); way !== null; way = cheapestWay(edges, source, sink)) {
    if (!mostFirst && way.cost >= 0) break;
    for (const { from, index } of way.steps) {
      const edge = edges[from]?.[index];
      const back = edge && edges[edge.to]?.[edge.back];
      if (edge === undefined || back === undefined) throw new Error('A way leads nowhere.');
      edge.left -= 1;
      back.left += 1;
    }
    pairs += 1;
    gain -= way.cost;
  }
  return { pairs, gain };
};

type Way = { readonly cost: number; readonly steps: readonly { readonly from: number; readonly index: number }[] };

const cheapestWay = (edges: readonly (readonly Edge[])[], source: number, sink: number): Way | null => {
  const costs = new Array<number>(edges.length).fill(Number.POSITIVE_INFINITY);
  const came = new Map<number, { from: number; index: number }>();
  costs[source] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, out] of edges.entries()) {
      const cost = costs[from] ?? Number.POSITIVE_INFINITY;
      if (cost === Number.POSITIVE_INFINITY) continue;
      for (const [index, edge] of out.entries()) {
        if (edge.left === 0 || cost + edge.cost >= (costs[edge.to] ?? 0)) continue;
        costs[edge.to] = cost + edge.cost;
        came.set(edge.to, { from, index });
        changed = true;
      }
    }
  }
  if (costs[sink] === Number.POSITIVE_INFINITY) return null;
  const steps: { from: number; index: number }[] = [];
  for (let at = came.get(sink); at !== undefined; at = came.get(at.from)) steps.push(at);
  return { cost: costs[sink] ?? 0, steps };
};
