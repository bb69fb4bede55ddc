import { z } from 'zod';

/** Query fields of every keyset-paginated list; extend with the list's own filters. */
export const page = {
  /** It names the value at which a page ended, so it is as long as the longest of those. */
  cursor: z.string().max(4000).optional(),
  limit: z.coerce.number().int().min(1, 'Ask for at least 1.').max(200, 'Ask for at most 200.').default(50),
};

/** Which way a list is arranged. */
export const direction = z.enum(['ascending', 'descending']);
export type Direction = z.infer<typeof direction>;

/**
 * Query fields of a list that can be arranged by one of its columns, beside `page` and the list's own filters: by the first
 * of them unless asked otherwise. Rows with the same value stand by id, and what is unknown stands last, whichever way.
 */
export const arranged = <const Sorts extends readonly [string, ...string[]]>(sorts: Sorts, way: Direction) => ({
  sort: z.enum(sorts).prefault(sorts[0]),
  direction: direction.default(way),
});

/** Words that are looked for anywhere in the texts by which people know a record. */
export const search = z.string().trim().max(100).optional();

/** A page of a list: its items and the cursor of the next page, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
