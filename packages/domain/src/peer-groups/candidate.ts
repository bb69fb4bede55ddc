/** Somebody who could be in a group. */
export type Candidate = {
  readonly id: string;
  readonly unitId: string | null;
  /** Minutes by which their clock is ahead of UTC. */
  readonly offset: number;
};

export type FormingRules = {
  readonly smallest: number;
  readonly largest: number;
  /** Minutes that the clocks within a group may lie apart. */
  readonly widest: number;
};

/** What a set of people knows about each other, for the steps of forming. */
export type Forming = FormingRules & { readonly inLine: (one: string, other: string) => boolean };

/** Minutes between the earliest and the latest clock of these people. */
export const spreadOf = (people: readonly Candidate[]): number => {
  const offsets = people.map(({ offset }) => offset);
  return people.length === 0 ? 0 : Math.max(...offsets) - Math.min(...offsets);
};
