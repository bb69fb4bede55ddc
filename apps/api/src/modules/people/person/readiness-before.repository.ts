import { type Sql, sql } from '@understudy/database/sql';

/**
 * How ready somebody was agreed to be for a stage of this place on the ladder, or for a higher one, on the day before they entered
 * it; null where nobody had said.
 */
export const readinessBefore = (personId: Sql, ordinal: Sql, enteredOn: Sql): Sql => sql`(
  select t.horizon from target_stage t join stage aim on aim.id = t.stage_id
   where t.person_id = ${personId} and t.from_on < ${enteredOn} and (t.to_on is null or t.to_on >= ${enteredOn})
     and aim.ordinal >= ${ordinal}
   order by t.from_on desc limit 1)`;
