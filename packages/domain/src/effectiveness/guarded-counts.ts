/** How many answers stand behind what was said of one leader's line, and whether it is sent now, together with what else is. */
export type GuardedCount = { readonly leaderId: string; readonly n: number; readonly together: boolean };
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
 * which a figure is told as well. Only counts are known, not who answered, so figures that may have been made at different
 * moments are doubted: a line that was told with two counts goes beside no other, and lines that leave nobody of the line
 * around them are taken only when they are sent together with it. Asked for the line of one leader, and those around it.
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
    const lines = new Set(largest.map(({ leaderId }) => leaderId));
    const told = [...lines, whole.leaderId].map((line) => counts.filter(({ leaderId }) => leaderId === line));
    if (told.some((own) => new Set(own.map(({ n }) => n)).size > 1)) return true;
    const rest = [...lines].reduce(
      (left, line) => left - (largest.find(({ leaderId }) => leaderId === line)?.n ?? 0),
      whole.n,
    );
    return rest === 0 ? !told.every((own) => own.some(({ together }) => together)) : rest < threshold;
  });
