/** Smallest group about which a confidential figure may be said; an organisation may only set it higher. */
export const smallestThreshold = 5;

/** Which rows of one table may be shown, and why the others may not. Ids in the order given. */
export type SuppressionDecision = {
  readonly shown: readonly string[];
  readonly belowThreshold: readonly string[];
  /** Hidden only so that nobody below the threshold can be worked out from what is shown. */
  readonly complementary: readonly string[];
};

/** One part of a total that is shown itself, with its sizes (a headcount, or an opening and a closing one). */
export type TotalPart = { readonly id: string; readonly sizes: readonly number[] };

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

/** The order of ids. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** Which of the rows are shown, and why the others are not. */
export function decision(
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

/** Throws RangeError for a threshold below the smallest that there may be. */
export function assertThreshold(threshold: number): void {
  if (!(threshold >= smallestThreshold)) {
    throw new RangeError(`The suppression threshold must be at least ${smallestThreshold}, got ${threshold}`);
  }
}
