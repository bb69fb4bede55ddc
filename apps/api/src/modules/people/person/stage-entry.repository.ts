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

/**
 * How ready somebody was agreed to be when an assignment to a stage began: as written down with a decision, else by what was agreed
 * before. A first stage and a new version of the framework ask nobody to be ready.
 */
export const readinessOf = (assignment: Sql, stage: Sql): Sql => sql`
  coalesce(${assignment}.readiness, case when ${assignment}.reason not in ('initial', 'migration') then
    ${readinessBefore(sql`${assignment}.person_id`, sql`${stage}.ordinal`, sql`${assignment}.from_on`)} end)`;

/**
 * Whether an assignment to a stage was filled from inside, by somebody who worked here on the day before, or from outside. Null where
 * that is not known: the stage or the employment began before the record does, nobody was employed on that day, or a new version of
 * the framework brought another stage. It follows from employments as they are now, so that it stays true when one is corrected.
 */
export const filledFromOf = (assignment: Sql): Sql => sql`(
  select case when ${assignment}.reason = 'migration' or not ${assignment}.start_known then null
              when not bool_or(e.left_on is null or e.left_on > ${assignment}.from_on) then null
              when bool_or(e.joined_on < ${assignment}.from_on) then 'inside'
              when bool_and(e.start_known) then 'outside' end
    from employment e
   where e.person_id = ${assignment}.person_id and e.joined_on <= ${assignment}.from_on
     and (e.left_on is null or e.left_on >= ${assignment}.from_on))`;
