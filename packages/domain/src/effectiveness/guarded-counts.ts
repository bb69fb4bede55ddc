/** How many answers stand behind what was said of one leader's line. */
export type GuardedCount = { readonly leaderId: string; readonly n: number };
/** Whether one of two leads the other. */
export type Leads = (leaderId: string, personId: string) => boolean;

/** Nobody, or so many that nothing is told of any one of them. */
const isSafe = (people: number, threshold: number): boolean => people === 0 || Math.abs(people) >= threshold;

/**
 * Whether a figure of answers, put beside one that was told of the same days before, would tell what a few people said: those
 * who came in addition, or went.
 */
export const tellsByChange = (n: number, toldBefore: readonly number[], threshold: number): boolean =>
  toldBefore.some((before) => !isSafe(n - before, threshold));

/**
 * Whether figures of nested lines would tell what a few people said: those of a line who are in none of the lines inside it of
 * which a figure is told as well. Asked for the line of one leader, and those around it.
 */
export const tellsByNesting = (
  concerning: string,
  counts: readonly GuardedCount[],
  leads: Leads,
  threshold: number,
): boolean =>
  counts.some((whole) => {
    if (whole.leaderId !== concerning && !leads(whole.leaderId, concerning)) return false;
    const inside = counts.filter(({ leaderId }) => leads(whole.leaderId, leaderId));
    const largest = inside.filter(
      ({ leaderId }) => !inside.some((other) => other.leaderId !== leaderId && leads(other.leaderId, leaderId)),
    );
    if (largest.length === 0) return false;
    return !isSafe(whole.n - largest.reduce((sum, { n }) => sum + n, 0), threshold);
  });
