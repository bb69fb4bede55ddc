import type { Columns } from './linear-solver.js';
import type { MatchProblem } from './match-problem.js';

/** The rows of the programme: one per mentee, one per mentor, and one per door that could be too narrow. */
export type MatchRows = {
  /** What each row has. */
  readonly has: Float64Array;
  /** The row of each mentor's door for their own unit; -1 where it cannot be too narrow. */
  readonly doorOf: Int32Array;
};

/** The rows of a problem. */
export const rowsOf = ({ menteeIds, mentorIds, places }: MatchProblem): MatchRows => {
  const has: number[] = [...menteeIds.map(() => 1), ...places.map(({ free }) => free)];
  const doorOf = new Int32Array(mentorIds.length).fill(-1);
  for (const [column, { free, costs, sameUnitCap }] of places.entries()) {
    if (sameUnitCap >= free + costs.length) continue;
    doorOf[column] = has.length;
    has.push(sameUnitCap);
  }
  return { has: Float64Array.from(has), doorOf };
};

/** A column for each place that costs something: it gives its mentor's row one more. */
export const placeColumns = ({ menteeIds, places }: MatchProblem, scale: number): Columns => {
  const costly = places.flatMap(({ costs }, column) => costs.map((cost) => ({ cost, row: menteeIds.length + column })));
  return {
    gains: Float64Array.from(costly, ({ cost }) => -cost / scale),
    upper: new Float64Array(costly.length).fill(1),
    starts: Int32Array.from({ length: costly.length + 1 }, (_, index) => index),
    rows: Int32Array.from(costly, ({ row }) => row),
    entries: new Float64Array(costly.length).fill(-1),
  };
};

/** A column for each of these pairs. */
export const pairColumns = (
  { menteeIds, mentorIds, gains, sameUnit }: MatchProblem,
  { doorOf }: MatchRows,
  { pairs, bonus, scale }: { readonly pairs: readonly number[]; readonly bonus: number; readonly scale: number },
): Columns => {
  const rows: number[] = [];
  const starts = [0];
  for (const at of pairs) {
    const column = at % mentorIds.length;
    rows.push(Math.floor(at / mentorIds.length), menteeIds.length + column);
    const door = doorOf[column] ?? -1;
    if (sameUnit[at] === 1 && door >= 0) rows.push(door);
    starts.push(rows.length);
  }
  return {
    gains: Float64Array.from(pairs, (at) => ((gains[at] ?? 0) + bonus) / scale),
    upper: new Float64Array(pairs.length).fill(Number.POSITIVE_INFINITY),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    entries: new Float64Array(rows.length).fill(1),
  };
};
