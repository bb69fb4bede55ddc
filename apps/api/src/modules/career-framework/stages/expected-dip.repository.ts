import { type Sql, sql } from '@understudy/database/sql';

/**
 * How somebody came into the stage of a row of `stage_assignment` under this alias: the stage before it, the transition
 * of the row's framework version that describes the step, and the day on which the expected dip ends. A sub-select of at
 * most one row, for a lateral join; no row where nobody enters anything (a first assignment, or the same stage going on).
 * A step up that the framework does not describe is read as the nearest one into that stage; a step aside or back is not. What
 * it described no more on the day of the step does not count.
 */
export const dipOf = (assignment: Sql): Sql => sql`
  select former.id as from_stage_id, step.id as transition_id, step.dip_months,
         (${assignment}.from_on + make_interval(months => coalesce(step.dip_months, 0)))::date as ends_on
    from stage entered
    left join stage_assignment earlier
      on earlier.person_id = ${assignment}.person_id and earlier.to_on = ${assignment}.from_on
    left join stage former on former.id = earlier.stage_id
    left join lateral (
      select t.id, t.dip_months from transition t join stage origin on origin.id = t.from_stage_id
       where t.to_stage_id = entered.id
         and (origin.key = former.key or ${assignment}.reason in ('promotion', 'acting'))
         and (t.ended_on is null or ${assignment}.from_on < t.ended_on)
       order by coalesce(origin.key = former.key, false) desc, origin.ordinal desc
       limit 1) step on true
   where entered.id = ${assignment}.stage_id and ${assignment}.reason in ('promotion', 'lateral', 'return', 'acting')
     and former.key is distinct from entered.key`;
