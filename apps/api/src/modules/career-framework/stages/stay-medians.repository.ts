import { type Sql, sql } from '@understudy/database/sql';

/** Fewer people than this in a stage are too few for a median to mean anything. */
const fewestPeople = 5;

/**
 * The median time in each stage as the indicators define it: Kaplan-Meier over unbroken stays of known beginning, where
 * the event is a move to a higher stage and everything else censors. Common table expressions that end with
 * `medians (stage_id, days)`, for the head of a statement.
 */
export const stayMedians = (today: string): Sql => sql`
  marked as (
    select a.person_id, a.stage_id, s.ordinal, a.from_on, a.to_on, a.start_known,
           lag(a.to_on) over w is distinct from a.from_on or lag(a.stage_id) over w is distinct from a.stage_id as begins,
           lead(a.from_on) over w as next_from, lead(s.ordinal) over w as next_ordinal,
           lead(a.reason) over w as next_reason,
           lead(a.stage_id) over w as next_stage_id
      from stage_assignment a join stage s on s.id = a.stage_id
     where a.from_on <= ${today}::date
    window w as (partition by a.person_id order by a.from_on)
  ),
  numbered as (
    select *, count(*) filter (where begins) over (partition by person_id order by from_on) as stay from marked
  ),
  stays as (
    select person_id, stage_id, (array_agg(start_known order by from_on))[1] as start_known,
           coalesce(nullif(max(coalesce(to_on, 'infinity')), 'infinity'), ${today}::date) - min(from_on) as days,
           coalesce(bool_or(next_from = to_on and next_ordinal > ordinal
                            and next_reason <> 'migration' and to_on <= ${today}::date), false) as promoted
      from numbered group by person_id, stage_id, stay
  ),
  ended as (
    select stage_id, days, count(*) filter (where promoted) as events, count(*) as stays
      from stays where start_known group by stage_id, days
  ),
  at_risk as (
    select *, sum(stays) over (partition by stage_id order by days desc) as people from ended
  ),
  survival as (
    select stage_id, days,
           exp(sum(ln(greatest(1 - events::float8 / people::float8, 1e-300))) over (partition by stage_id order by days))
             as survived
      from at_risk
  ),
  medians as (
    select stage_id, min(days) filter (where survived <= 0.5 + 1e-12)::int as days
      from survival
     where stage_id in (select stage_id from stays where start_known
                         group by stage_id having count(distinct person_id) >= ${fewestPeople}::int)
     group by stage_id
  )`;
