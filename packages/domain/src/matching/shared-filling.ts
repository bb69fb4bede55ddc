import type { NumberedGraph } from './numbered-graph.js';

/** A part of the left side, by numbers, and how many neighbours it has. */
export type Part = { readonly lefts: readonly number[]; readonly neighbours: number };

/**
 * The part R of the left side with the most `each * |R| - most * |N(R)|`, of which N(R) are its neighbours: a minimum cut.
 * It is found by letting every left vertex send `each` units to its neighbours, who take `most` units each, and looking at
 * who could still send more when nothing more goes through (Dinitz, 1970). Only the vertices that `within` names count.
 */
export function heaviestPart(
  graph: NumberedGraph,
  within: { readonly left: (left: number) => boolean; readonly right: (right: number) => boolean },
  { each, most }: { readonly each: number; readonly most: number },
): Part {
  const lefts = [...graph.lefts.keys()].filter(within.left);
  const flow = new SharedFilling(graph, lefts, within.right, each, most);
  while (flow.layOut()) flow.fill();
  const part = lefts.filter((left) => flow.isReached(left));
  return { lefts: part, neighbours: neighboursOf(graph, part, within.right).length };
}

/** The neighbours of a part of the left side, in order. */
export function neighboursOf(
  graph: NumberedGraph,
  lefts: readonly number[],
  within: (right: number) => boolean,
): number[] {
  const found = new Set(lefts.flatMap((left) => graph.rightsOf[left] ?? []).filter(within));
  return [...found].sort((one, other) => one - other);
}

const unreached = -1;

/** A flow from left to right vertices; an edge carries any amount. */
class SharedFilling {
  private readonly toSend: Float64Array;
  private readonly toTake: Float64Array;
  /** What goes from a left to a right vertex, by the right vertex. */
  private readonly sent: Map<number, number>[];
  private readonly levelOfLeft: Int32Array;
  private readonly levelOfRight: Int32Array;
  private readonly triedOfLeft: Int32Array;
  private triedOfRight: number[][] = [];

  constructor(
    private readonly graph: NumberedGraph,
    private readonly lefts: readonly number[],
    private readonly counts: (right: number) => boolean,
    each: number,
    most: number,
  ) {
    this.toSend = new Float64Array(graph.lefts.length);
    for (const left of lefts) this.toSend[left] = each;
    this.toTake = new Float64Array(graph.rights.length).fill(most);
    this.sent = graph.rights.map(() => new Map<number, number>());
    this.levelOfLeft = new Int32Array(graph.lefts.length);
    this.levelOfRight = new Int32Array(graph.rights.length);
    this.triedOfLeft = new Int32Array(graph.lefts.length);
  }

  isReached(left: number): boolean {
    return this.levelOfLeft[left] !== unreached;
  }

  /** Numbers vertices by their distance from whoever has something to send; false when nobody who could take is reached. */
  layOut(): boolean {
    this.levelOfLeft.fill(unreached);
    this.levelOfRight.fill(unreached);
    this.triedOfLeft.fill(0);
    this.triedOfRight = this.sent.map((from) => [...from.keys()]);
    const waiting = this.lefts.filter((left) => (this.toSend[left] ?? 0) > 0);
    for (const left of waiting) this.levelOfLeft[left] = 0;
    let found = false;
    for (const left of waiting) {
      const level = this.levelOfLeft[left] ?? 0;
      for (const right of this.graph.rightsOf[left] ?? []) {
        if (this.levelOfRight[right] !== unreached || !this.counts(right)) continue;
        this.levelOfRight[right] = level + 1;
        if ((this.toTake[right] ?? 0) > 0) found = true;
        for (const [other, amount] of this.sent[right] ?? []) {
          if (amount <= 0 || this.levelOfLeft[other] !== unreached) continue;
          this.levelOfLeft[other] = level + 2;
          waiting.push(other);
        }
      }
    }
    return found;
  }

  /** Sends along shortest ways until none is left. */
  fill(): void {
    for (const left of this.lefts) {
      while ((this.toSend[left] ?? 0) > 0) {
        const sent = this.send(left, this.toSend[left] ?? 0);
        if (sent === 0) break;
        this.toSend[left] = (this.toSend[left] ?? 0) - sent;
      }
    }
  }

  private send(left: number, amount: number): number {
    const rights = this.graph.rightsOf[left] ?? [];
    for (let at = this.triedOfLeft[left] ?? 0; at < rights.length; at += 1) {
      this.triedOfLeft[left] = at;
      const right = rights[at] ?? unreached;
      if (this.levelOfRight[right] !== (this.levelOfLeft[left] ?? 0) + 1) continue;
      const taken = this.take(right, amount);
      if (taken === 0) continue;
      this.sent[right]?.set(left, (this.sent[right]?.get(left) ?? 0) + taken);
      return taken;
    }
    this.triedOfLeft[left] = rights.length;
    return 0;
  }

  private take(right: number, amount: number): number {
    const free = Math.min(amount, this.toTake[right] ?? 0);
    if (free > 0) {
      this.toTake[right] = (this.toTake[right] ?? 0) - free;
      return free;
    }
    const senders = this.triedOfRight[right] ?? [];
    for (let other = senders.at(-1); other !== undefined; other = senders.at(-1)) {
      const back = Math.min(amount, this.sent[right]?.get(other) ?? 0);
      if (back > 0 && this.levelOfLeft[other] === (this.levelOfRight[right] ?? 0) + 1) {
        const sent = this.send(other, back);
        if (sent > 0) {
          this.sent[right]?.set(other, (this.sent[right]?.get(other) ?? 0) - sent);
          return sent;
        }
      }
      senders.pop();
    }
    return 0;
  }
}
