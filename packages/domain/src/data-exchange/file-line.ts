/** One row of a file, and the line on which it begins there. */
export type FileLine = { readonly line: number; readonly cells: readonly string[] };

/** Rows of which each stands on a line of its own, without any between them. */
export const onLines = (rows: readonly (readonly string[])[]): FileLine[] =>
  rows.map((cells, index) => ({ line: index + 1, cells }));
