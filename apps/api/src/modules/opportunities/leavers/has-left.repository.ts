import { type Sql, sql } from '@understudy/database/sql';

/** Whether the person of an id column has left by that day: they worked here, and no employment goes on or is to begin. */
export const hasLeft = (personId: Sql, today: string): Sql => sql`(
  exists (select 1 from employment gone where gone.person_id = ${personId})
  and not exists (select 1 from employment held
                   where held.person_id = ${personId} and (held.left_on is null or held.left_on > ${today}::date)))`;
