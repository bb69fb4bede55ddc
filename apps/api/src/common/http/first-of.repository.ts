import { type Sql, sql } from '@understudy/database/sql';

/** One row more than the longest page that may be asked for; it stands as a number in `firstOf` as well. */
const longestPage = 201;

/**
 * The first rows of a query in an order of its own columns. A plan that is kept for every limit takes a limit it does not
 * know for a tenth of everybody; told that no page is longer than this, it walks an index as far as the page goes.
 */
export const firstOf = (query: Sql, order: Sql, limit: number): Sql =>
  limit > longestPage
    ? sql`${query} ${order} limit ${limit}::int`
    : sql`select * from (${query} ${order} limit 201) page_at_most ${order} limit ${limit}::int`;
