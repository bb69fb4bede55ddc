import { type Sql, sql } from '@understudy/database/sql';

/** A unit and every unit below it, as a sub-select of their ids. */
export const unitAndBelow = (id: string | null): Sql => unitsAndBelow(sql`select ${id}::uuid`);

/** The same for all units of a sub-select. */
export const unitsAndBelow = (units: Sql): Sql => sql`
  with recursive descending (unit_id) as (
    ${units}
    union
    select u.id from descending d join unit u on u.parent_id = d.unit_id
  )
  select unit_id from descending`;
