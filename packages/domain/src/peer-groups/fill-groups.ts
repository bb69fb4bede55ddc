import type { Candidate, FormingRules } from './candidate.js';

/** The best filling of the first people of a row: who sits, how uneven the groups are, and where the last group begins. */
type Filling = { readonly seated: number; readonly uneven: number; readonly from: number | null };

const better = (one: Filling, other: Filling): boolean =>
  one.seated > other.seated || (one.seated === other.seated && one.uneven < other.uneven);

/**
 * Cuts people who stand in the order of their clocks into groups of the sizes asked for, none wider than allowed: as many
 * people seated as can be, and among those fillings the one whose groups are most alike in size and clock.
 */
export const fill = (sorted: readonly Candidate[], { smallest, largest, widest }: FormingRules): Candidate[][] => {
  const middle = (smallest + largest) / 2;
  const best: Filling[] = [{ seated: 0, uneven: 0, from: null }];
  for (let end = 1; end <= sorted.length; end += 1) {
    const { seated, uneven } = best[end - 1] ?? { seated: 0, uneven: 0 };
    let chosen: Filling = { seated, uneven, from: null };
    for (let size = smallest; size <= Math.min(largest, end); size += 1) {
      const spread = (sorted[end - 1]?.offset ?? 0) - (sorted[end - size]?.offset ?? 0);
      const before = best[end - size];
      if (spread > widest || before === undefined) continue;
      const cost = before.uneven + (size - middle) ** 2 + spread / 60;
      const filling = { seated: before.seated + size, uneven: cost, from: end - size };
      if (better(filling, chosen)) chosen = filling;
    }
    best.push(chosen);
  }
  const groups: Candidate[][] = [];
  for (let end = sorted.length; end > 0; ) {
    const from = best[end]?.from ?? null;
    if (from !== null) groups.unshift(sorted.slice(from, end));
    end = from ?? end - 1;
  }
  return groups;
};
