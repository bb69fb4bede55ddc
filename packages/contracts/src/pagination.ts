import { z } from 'zod';

/** Query fields of every keyset-paginated list; extend with the list's own filters. */
export const page = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, 'Ask for at least 1.').max(200, 'Ask for at most 200.').default(50),
};

/** Which way a list is arranged. */
export const direction = z.enum(['ascending', 'descending']);
export type Direction = z.infer<typeof direction>;

/** Words that are looked for anywhere in the texts by which people know a record. */
export const search = z.string().trim().max(100).optional();

/** A page of a list: its items and the cursor of the next page, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
