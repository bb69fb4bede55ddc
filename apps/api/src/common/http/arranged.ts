import type { Direction } from '@understudy/contracts/pagination';
import { z } from 'zod';
import { preciseInstant, readPageCursor, writePageCursor } from './page-cursor.js';

/** By which column a list stands, and which way. */
export type Arrangement<Sort extends string = string> = { readonly sort: Sort; readonly direction: Direction };

/** What a column holds, so that a place in it can be read back. */
export type KeyKind = 'text' | 'day' | 'instant' | 'number';

/** Where a page ended: the value of its last row in the column, and that row's id. */
export type Place = { readonly key: string; readonly id: string };

const endless = z.enum(['infinity', '-infinity']);
const keys: Readonly<Record<KeyKind, z.ZodType<string>>> = {
  text: z
    .string()
    .max(2500)
    .refine((key) => !key.includes('\0')),
  day: z.union([z.iso.date(), endless]),
  instant: z.union([preciseInstant.refine((key) => !Number.isNaN(Date.parse(`${key}:00`))), endless]),
  number: z.string().regex(/^-?\d{1,15}$/),
};

/**
 * The place that a cursor names in a list that is arranged like this; null for the first page.
 * @throws ProblemError invalid-input for an altered cursor, or one of another arrangement.
 */
export const placeIn = (kind: KeyKind, { sort, direction }: Arrangement, cursor: string | undefined): Place | null => {
  const place = z.tuple([z.literal(sort), z.literal(direction), keys[kind], z.uuid()]);
  const read = readPageCursor(place, cursor);
  return read === undefined ? null : { key: read[2], id: read[3] };
};

/** Of one row more than a page holds: the page, and the cursor of the next one. */
export const pageOfRows = <Row extends { readonly sortKey: string }>(
  rows: readonly Row[],
  limit: number,
  { sort, direction }: Arrangement,
  idOf: (row: Row) => string,
): { shown: Row[]; nextCursor: string | null } => {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const nextCursor = last === undefined ? null : writePageCursor([sort, direction, last.sortKey, idOf(last)]);
  return { shown, nextCursor };
};

/** What one page is read by: how the list stands, where the page before it ended, and one row more than it holds. */
export type Listing<Sort extends string = string> = Arrangement<Sort> & {
  readonly after: Place | null;
  readonly limit: number;
};

/** A page of a list of files that were brought in: of those whose texts hold the words, and that were taken out or stand. */
export type BroughtListing<Sort extends string> = Listing<Sort> & {
  readonly search: string | undefined;
  readonly undone: boolean | undefined;
};

/** What a query asks of a list with these columns. @throws ProblemError invalid-input for a cursor of another order. */
export const listingOf = <Sort extends string>(
  columns: Readonly<Record<Sort, { readonly kind: KeyKind }>>,
  {
    sort,
    direction,
    cursor,
    limit,
  }: Arrangement<Sort> & { readonly cursor?: string | undefined; readonly limit: number },
): Listing<Sort> => {
  const order = { sort, direction };
  return { ...order, after: placeIn(columns[sort].kind, order, cursor), limit: limit + 1 };
};
