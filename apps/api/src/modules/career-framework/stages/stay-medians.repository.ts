import { type Sql, sql } from '@understudy/database/sql';

/** Fewer people than this in a stage are too few for a median to mean anything. */
const fewestPeople = 5;

/**
 * The median time in each stage as the indicators define it: Kaplan-Meier over unbroken stays of known beginning, where
 * the event is a move to a higher stage and everything else censors. Common table expressions that end with
 * `medians (stage_id, days)`, for the head of a statement. A stay is read off its last row: the latest beginning up to
 * there is its own, and it is known if the latest known beginning is the same one. So nothing is sorted or grouped by stay.
 */
export const stayMedians = (today: string, name = sql`medians`): Sql => sql`
  marked as (
    select a.person_id, a.stage_id, a.from_on, a.to_on, a.start_known,
           lag(a.to_on) over w is distinct from a.from_on or lag(a.stage_id) over w is distinct from a.stage_id as begins,
           lead(a.from_on) over w = a.to_on and lead(a.stage_id) over w = a.stage_id as goes_on,
           lead(a.from_on) over w = a.to_on and lead(s.ordinal) over w > s.ordinal
             and lead(a.reason) over w <> 'migration' and a.to_on <= ${today}::date as promoted
      from stage_assignment a join stage s on s.id = a.stage_id
     where a.from_on <= ${today}::date
    window w as (partition by a.person_id order by a.from_on)
  ),
  begun as (
    select *, max(from_on) filter (where begins) over w as begun_on,
           max(from_on) filter (where begins and start_known) over w as known_on
      from marked
    window w as (partition by person_id order by from_on)
  ),
  stays as materialized (
    select person_id, stage_id, coalesce(to_on, ${today}::date) - begun_on as days, coalesce(promoted, false) as promoted
      from begun where begun_on = known_on and goes_on is not true
  ),
  ended as (
    select stage_id, days, count(*) filter (where promoted) as events, count(*) as stays
      from stays group by stage_id, days
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
  ${name} as (
    select stage_id, min(days) filter (where survived <= 0.5 + 1e-12)::int as days
      from survival
     where stage_id in (select stage_id from (select distinct stage_id, person_id from stays) peopled
                         group by stage_id having count(*) >= ${fewestPeople}::int)
     group by stage_id
  )`;
