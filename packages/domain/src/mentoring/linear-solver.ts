/** Columns of a linear programme: what each earns, up to how much of it there may be, and the rows that it takes from. */
export type Columns = {
  readonly gains: Float64Array;
  readonly upper: Float64Array;
  /** Where the entries of each column begin in `rows` and `entries`; one more than there are columns. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly entries: Float64Array;
};

/** What a solved programme answers: how much there is of each column, in the order in which they came, and each row's price. */
export type Solved = { readonly amounts: Float64Array; readonly prices: Float64Array };

/** A programme that is being solved: earn as much as possible while no row takes more than it has. */
export type LinearProgramme = {
  add(columns: Columns): void;
  /** Solves it, beginning where it ended the last time. @throws Error when there is no best solution. */
  solve(): Solved;
  close(): void;
};

/** Somebody who solves linear programmes; rows come with what each of them has. */
export type LinearSolver = (rows: Float64Array) => LinearProgramme;
