import { z } from 'zod';
import { readPageCursor, writePageCursor } from './page-cursor.js';

/** By what a list is arranged, and which way. */
export type ListOrder<Sort extends string = string> = {
  readonly sort: Sort;
  readonly direction: 'ascending' | 'descending';
};
/** Where a page of such a list ended. */
export type SortedPosition = { readonly key: string; readonly id: string };

const position = z.tuple([z.string(), z.string(), z.string().max(500), z.uuid()]);

/** The place that a cursor names. @throws ProblemError invalid-input when it is of another list or another order. */
export const readSorted = ({ sort, direction }: ListOrder, cursor: string | undefined): SortedPosition | null => {
  const own = position.refine(([by, way]) => by === sort && way === direction);
  const read = readPageCursor(own, cursor);
  return read === undefined ? null : { key: read[2], id: read[3] };
};

/** The rows of one page of those found, one more than asked for, and the cursor of the next. */
export const pageOfSorted = <Row extends { readonly sortKey: string; readonly id: string }>(
  { sort, direction }: ListOrder,
  found: readonly Row[],
  limit: number,
): { rows: Row[]; nextCursor: string | null } => {
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows, nextCursor: last === undefined ? null : writePageCursor([sort, direction, last.sortKey, last.id]) };
};
