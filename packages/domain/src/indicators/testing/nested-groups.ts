import { assertThreshold, byId, decision, type SuppressionDecision } from '../suppression.js';

/**
 * What a group's denominator is made of: for every piece its weight, the same in every group that holds the piece. A group
 * whose pieces all belong to another is its sub-group. For headcounts a piece is a person of weight 1.
 */
export type NestedGroup = { readonly id: string; readonly pieces: ReadonlyMap<string, number> };

// Sums of fractions of days miss whole numbers by rounding.
const slack = 1e-9;

/**
 * Suppression of nested groups that stand in one table: what the reference results were made by. The product tells confidential
 * figures of nested groups by a stronger rule, which holds between tables and days as well (`decidePublication`). Hidden are groups below the threshold; then, from the largest group
 * down: what remains of a shown group after removing its largest shown sub-groups, or any one of them, must be nobody or at
 * least the threshold, else the smallest of those sub-groups (ties: by id) is hidden too, until every group holds.
 * Throws RangeError when the threshold is below 5.
 */
export function suppressNestedGroups(groups: readonly NestedGroup[], threshold: number): SuppressionDecision {
  assertThreshold(threshold);
  const sized = groups.map((group) => ({ ...group, size: weight(group.pieces) }));
  const enough = sized.filter(({ size }) => size >= threshold - slack).sort(largestFirst);
  const shown = new Set(enough);
  const inside = new Map(
    enough.map((outer, position) => [outer, enough.slice(position + 1).filter((inner) => isPart(inner, outer))]),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const outer of enough) {
      let hidden = shown.has(outer) ? nextToHide(outer, inside, shown, threshold) : null;
      while (hidden !== null) {
        shown.delete(hidden);
        changed = true;
        hidden = nextToHide(outer, inside, shown, threshold);
      }
    }
  }
  const shownIds = new Set([...shown].map(({ id }) => id));
  const enoughIds = new Set(enough.map(({ id }) => id));
  return decision(groups, shownIds, enoughIds);
}

type SizedGroup = NestedGroup & { readonly size: number };

function nextToHide(
  outer: SizedGroup,
  inside: ReadonlyMap<SizedGroup, readonly SizedGroup[]>,
  shown: ReadonlySet<SizedGroup>,
  threshold: number,
): SizedGroup | null {
  const inner = (inside.get(outer) ?? []).filter((group) => shown.has(group));
  const covered = new Set(inner.flatMap((group) => inside.get(group) ?? []));
  const largest = inner.filter((group) => !covered.has(group));
  const exposes = (rest: number) => rest > slack && rest < threshold - slack;
  const removed = new Map(largest.flatMap(({ pieces }) => [...pieces]));
  if (largest.length === 0) return null;
  if (exposes(outer.size - weight(removed))) return largest.at(-1) ?? null;
  return largest.findLast(({ size }) => exposes(outer.size - size)) ?? null;
}

/** A group equal to a larger-or-equal one listed before it counts as its part, so that equal groups nest one way only. */
function isPart(inner: SizedGroup, outer: SizedGroup): boolean {
  for (const piece of inner.pieces.keys()) if (!outer.pieces.has(piece)) return false;
  return true;
}

function weight(pieces: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const size of pieces.values()) sum += size;
  return sum;
}

function largestFirst(one: SizedGroup, other: SizedGroup): number {
  return other.size - one.size || -byId(one, other);
}
