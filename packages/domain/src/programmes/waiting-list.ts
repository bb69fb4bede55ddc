/** Somebody who waits for a place. */
export type Waiting = {
  readonly id: string;
  /** How often they were turned down or left waiting by this programme before. */
  readonly earlierTries: number;
  /** ISO instant since when they wait in this cohort. */
  readonly since: string;
};

/** Those who wait, whose turn it is first: who has tried before comes before who has not, then who waits longest. */
export const inTurn = <Entry extends Waiting>(waiting: readonly Entry[]): Entry[] =>
  waiting.toSorted(
    (one, other) =>
      other.earlierTries - one.earlierTries || compare(one.since, other.since) || compare(one.id, other.id),
  );

/** How many places can be offered: what is neither taken nor held for somebody who has not answered. */
export const freePlaces = (counts: { capacity: number; taken: number; offered: number }): number =>
  Math.max(0, counts.capacity - counts.taken - counts.offered);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
