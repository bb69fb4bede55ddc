import { empty, type Sql, sql } from '@understudy/database/sql';
import type { ListOrder, SortedPosition } from './sorted-page.js';

/** The rows behind a place in an arranged list, as one more condition; `key` is a text, and `id` tells equals apart. */
export const behind = (order: ListOrder, key: Sql, id: Sql, after: SortedPosition | null): Sql => {
  if (after === null) return empty;
  const further = order.direction === 'ascending' ? sql`>` : sql`<`;
  return sql`and (${key}, ${id}) ${further} (${after.key}::text, ${after.id}::uuid)`;
};

/** The order itself. */
export const arrangedBy = ({ direction }: ListOrder, key: Sql, id: Sql): Sql =>
  direction === 'ascending' ? sql`${key}, ${id}` : sql`${key} desc, ${id} desc`;

/** An instant as a text that stands in its order. */
export const instantKey = (column: Sql): Sql => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`;

/** Whether one of these columns holds the words that are looked for; true where none are. */
export const holding = (words: string | undefined, ...columns: readonly [Sql, ...Sql[]]): Sql => {
  if (words === undefined || words === '') return sql`true`;
  const [first, ...others] = columns;
  const text = others.reduce(
    (joined, column) => sql`${joined} || ' ' || coalesce(${column}, '')`,
    sql`coalesce(${first}, '')`,
  );
  return sql`position(lower(${words}) in lower(${text})) > 0`;
};
