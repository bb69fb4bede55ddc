import { type Sql, sql } from '@understudy/database/sql';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** A joined stage as the contracts name it; null where there is none. */
export const stageJson = (alias: Sql): Sql => sql`case when ${alias}.id is not null then json_build_object(
  'id', ${alias}.id, 'key', ${alias}.key, 'name', ${alias}.name, 'ordinal', ${alias}.ordinal) end`;

/** A joined person by the name they go by; null where there is nobody. */
export const personJson = (alias: Sql): Sql => sql`case when ${alias}.id is not null then json_build_object(
  'id', ${alias}.id, 'name', ${nameOf(alias)}) end`;

/** A joined unit or role by its name; null where there is none. */
export const namedJson = (alias: Sql): Sql =>
  sql`case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
