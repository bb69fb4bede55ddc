import { z } from 'zod';

/** Query fields of every keyset-paginated list; extend with the list's own filters. */
export const page = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, 'Ask for at least 1.').max(200, 'Ask for at most 200.').default(50),
};

/** A page of a list: its items and the cursor of the next page, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
