import type { LadderStage } from './ladder.js';
import type { MonthlyCounts, MonthlyKind } from './monthly-counts.js';

/** The counts of a group, arranged by places of the ladder; whatever touches a stage beside it is left out. */
export type MonthlyTally = {
  readonly months: number;
  /** People in the stage on the as-of date. */
  readonly people: readonly number[];
  /** Sum over the months of the people in the stage at their end. */
  readonly there: readonly number[];
  /** Months that people began in the stage and whose end is told. */
  readonly personMonths: readonly number[];
  readonly left: readonly number[];
  readonly went: readonly number[];
  /** From place to place; staying is from a place to itself. */
  readonly moves: readonly (readonly number[])[];
  readonly joined: readonly number[];
  readonly came: readonly number[];
  /** Appearances by a beginning that nobody knows, and moves by a new version of the framework. */
  readonly leftOut: number;
};

/** Arranges the counts by the ladder. */
export function tallyOf(ladder: readonly LadderStage[], { months, counts }: MonthlyCounts): MonthlyTally {
  const places = new Map(ladder.map(({ id }, place) => [id, place]));
  const none = () => ladder.map(() => 0);
  const tally = {
    people: none(),
    there: none(),
    personMonths: none(),
    left: none(),
    went: none(),
    joined: none(),
    came: none(),
  };
  const moves = ladder.map(none);
  let leftOut = 0;
  const into: Partial<Record<MonthlyKind, number[]>> = {
    joined: tally.joined,
    came: tally.came,
    there: tally.there,
    now: tally.people,
  };
  const outOf: Partial<Record<MonthlyKind, number[]>> = { left: tally.left, went: tally.went };
  for (const { kind, fromStageId, toStageId, people } of counts) {
    const from = fromStageId === null ? undefined : places.get(fromStageId);
    const to = toStageId === null ? undefined : places.get(toStageId);
    if (kind === 'unknown' || kind === 'migrated') leftOut += people;
    if (to !== undefined) add(into[kind], to, people);
    if (from === undefined) continue;
    if (kind === 'left' || kind === 'went') {
      add(outOf[kind], from, people);
      add(tally.personMonths, from, people);
    } else if (to !== undefined && (kind === 'stayed' || kind === 'moved')) {
      add(moves[from], to, people);
      add(tally.personMonths, from, people);
    }
  }
  return { months, ...tally, moves, leftOut };
}

function add(column: number[] | undefined, place: number, people: number): void {
  if (column !== undefined) column[place] = (column[place] ?? 0) + people;
}
