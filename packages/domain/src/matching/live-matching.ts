import type { NumberedGraph } from './numbered-graph.js';

/** Nobody, or nothing. */
export const none = -1;

/**
 * A maximum matching that stays one while right vertices are taken out: each removal costs at most one search for a way
 * round, instead of a matching from the beginning. It begins with the first left vertex, and what is paired stays paired: so
 * at the beginning those that stay unpaired are the last that can.
 */
export class LiveMatching {
  private readonly partnerOfLeft: Int32Array;
  private readonly partnerOfRight: Int32Array;
  private readonly out: Uint8Array;
  private readonly reachedIn: Int32Array;
  private readonly reachedFrom: Int32Array;
  private readonly queue: Int32Array;
  private search = 0;
  private pairs = 0;

  /** @param like a matching of the same graph to begin with, else @param without right vertices that are out from the beginning. */
  constructor(
    readonly graph: NumberedGraph,
    like?: LiveMatching,
    without: readonly number[] = [],
  ) {
    this.partnerOfLeft = like ? like.partnerOfLeft.slice() : new Int32Array(graph.lefts.length).fill(none);
    this.partnerOfRight = like ? like.partnerOfRight.slice() : new Int32Array(graph.rights.length).fill(none);
    this.out = like ? like.out.slice() : new Uint8Array(graph.rights.length);
    this.reachedIn = new Int32Array(graph.rights.length);
    this.reachedFrom = new Int32Array(graph.rights.length);
    this.queue = new Int32Array(graph.lefts.length);
    this.pairs = like?.pairs ?? 0;
    for (const right of without) this.out[right] = 1;
    if (like === undefined) for (const left of graph.lefts.keys()) this.pair(left);
  }

  /** How many pairs there are: as many as there can be. */
  get size(): number {
    return this.pairs;
  }

  /** The partner of a left vertex, or none. */
  rightOf(left: number): number {
    return this.partnerOfLeft[left] ?? none;
  }

  /** The partner of a right vertex, or none. */
  leftOf(right: number): number {
    return this.partnerOfRight[right] ?? none;
  }

  /** Whether a right vertex was taken out. */
  isOut(right: number): boolean {
    return this.out[right] === 1;
  }

  /** Becomes what another matching of the same graph is. */
  becomeLike(other: LiveMatching): void {
    this.partnerOfLeft.set(other.partnerOfLeft);
    this.partnerOfRight.set(other.partnerOfRight);
    this.out.set(other.out);
    this.pairs = other.pairs;
  }

  /** Takes a right vertex out; says whether that leaves one pair fewer. */
  takeOut(right: number): boolean {
    if (this.out[right] === 1) return false;
    this.out[right] = 1;
    const left = this.leftOf(right);
    if (left === none) return false;
    this.partnerOfRight[right] = none;
    this.partnerOfLeft[left] = none;
    this.pairs -= 1;
    return !this.pair(left);
  }

  /** Looks breadth first for the shortest way from an unpaired left vertex to an unpaired right one, and flips it. */
  private pair(from: number): boolean {
    this.search += 1;
    this.queue[0] = from;
    for (let at = 0, end = 1; at < end; at += 1) {
      const left = this.queue[at] ?? none;
      for (const right of this.graph.rightsOf[left] ?? []) {
        if (this.out[right] === 1 || this.reachedIn[right] === this.search) continue;
        this.reachedIn[right] = this.search;
        this.reachedFrom[right] = left;
        const next = this.leftOf(right);
        if (next === none) {
          this.flip(right);
          return true;
        }
        this.queue[end] = next;
        end += 1;
      }
    }
    return false;
  }

  private flip(last: number): void {
    for (let right = last; right !== none; ) {
      const left = this.reachedFrom[right] ?? none;
      const former = this.rightOf(left);
      this.partnerOfLeft[left] = right;
      this.partnerOfRight[right] = left;
      right = former;
    }
    this.pairs += 1;
  }
}
