/**
 * SQL fragments that carry their values as parameters, never as text. `sql` composes: a fragment inside a fragment keeps
 * its parameters, `join` builds lists, `empty` is nothing. The same fragment runs through `TenantReading.sql`,
 * `TenantTransaction.sql`, `SystemDatabase.sql` and Prisma's `$queryRaw`.
 */
export { empty, join, Sql, sqltag as sql } from '@prisma/client/runtime/client';
