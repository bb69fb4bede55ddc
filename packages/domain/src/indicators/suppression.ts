/** Smallest group about which a confidential figure may be said; an organisation may only set it higher. */
export const smallestThreshold = 5;

/** Which rows of one table may be shown, and why the others may not. Ids in the order given. */
export type SuppressionDecision = {
  readonly shown: readonly string[];
  readonly belowThreshold: readonly string[];
  /** Hidden only so that nobody below the threshold can be worked out from what is shown. */
  readonly complementary: readonly string[];
};

/**
 * What a group's denominator is made of: for every piece its weight, the same in every group that holds the piece. A group
 * whose pieces all belong to another is its sub-group. For headcounts a piece is a person of weight 1.
 */
export type NestedGroup = { readonly id: string; readonly pieces: ReadonlyMap<string, number> };

/** One part of a total that is shown itself, with its sizes (a headcount, or an opening and a closing one). */
export type TotalPart = { readonly id: string; readonly sizes: readonly number[] };

// Sums of fractions of days miss whole numbers by rounding.
const slack = 1e-9;

/**
 * Suppression of nested groups that stand in one table. Hidden are groups below the threshold; then, from the largest group
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

/**
 * Suppression of the parts of a total that is shown. Hidden are parts with anybody but fewer than the threshold in any of
 * their sizes; while exactly one part is hidden, or the hidden parts together are below the threshold, the next smallest part
 * that holds anybody (ties: by id) is hidden too. Throws RangeError when the threshold is below 5.
 */
export function suppressParts(parts: readonly TotalPart[], threshold: number): SuppressionDecision {
  assertThreshold(threshold);
  const isSmall = (size: number) => size > 0 && size < threshold;
  const hidden = new Set(parts.filter(({ sizes }) => sizes.some(isSmall)));
  const enoughIds = new Set(parts.filter((part) => !hidden.has(part)).map(({ id }) => id));
  const candidates = parts
    .filter((part) => !hidden.has(part) && Math.max(0, ...part.sizes) > 0)
    .sort((one, other) => Math.min(...one.sizes) - Math.min(...other.sizes) || byId(one, other));
  const dimensions = Math.max(0, ...parts.map(({ sizes }) => sizes.length));
  const exposed = () => {
    if (hidden.size === 0) return false;
    if (hidden.size === 1) return true;
    return Array.from({ length: dimensions }, (_, dimension) =>
      [...hidden].reduce((sum, { sizes }) => sum + (sizes[dimension] ?? 0), 0),
    ).some(isSmall);
  };
  for (const candidate of candidates) {
    if (!exposed()) break;
    hidden.add(candidate);
  }
  const shownIds = new Set(parts.filter((part) => !hidden.has(part)).map(({ id }) => id));
  return decision(parts, shownIds, enoughIds);
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

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

function decision(
  rows: readonly { readonly id: string }[],
  shown: ReadonlySet<string>,
  enough: ReadonlySet<string>,
): SuppressionDecision {
  const ids = rows.map(({ id }) => id);
  return {
    shown: ids.filter((id) => shown.has(id)),
    belowThreshold: ids.filter((id) => !enough.has(id)),
    complementary: ids.filter((id) => enough.has(id) && !shown.has(id)),
  };
}

function assertThreshold(threshold: number): void {
  if (!(threshold >= smallestThreshold)) {
    throw new RangeError(`The suppression threshold must be at least ${smallestThreshold}, got ${threshold}`);
  }
}
