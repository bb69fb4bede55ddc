import { type Sql, sql } from '@understudy/database/sql';

/** Roundings are smaller than this, and two different survivals further apart: as the domain's `medianSurvival`. */
const tolerance = sql`1e-9`;

/**
 * The median time in each stage as the indicators define it (the domain's `timeInStage` of the whole organisation):
 * Kaplan-Meier over unbroken stays of known beginning, where the event is a move to a higher stage and everything else
 * censors; none where fewer people stayed than the organisation's threshold. Common table expressions that end with
 * `medians (stage_id, days)`, for the head of a statement. A stay is read off its last piece: the latest beginning up to
 * there is its own, and it is known if the latest known beginning is the same one. So nothing is sorted or grouped by stay.
 */
export const stayMedians = (today: string, name = sql`medians`): Sql => sql`
  piece as (
    select a.person_id, a.stage_id, s.ordinal, greatest(a.from_on, e.joined_on) as from_on,
           least(coalesce(a.to_on, 'infinity'), coalesce(e.left_on, 'infinity')) as to_on,
           greatest(a.from_on, e.joined_on) > coalesce((select history_begins_on from organisation), '-infinity')
             and (e.joined_on > a.from_on or a.start_known)
             and (a.from_on > e.joined_on or e.start_known
                  or exists (select 1 from employment former
                              where former.person_id = e.person_id and former.left_on = e.joined_on)) as start_known,
           a.reason = 'migration' and a.from_on >= e.joined_on as migrated
      from stage_assignment a
      join stage s on s.id = a.stage_id
      join employment e on e.person_id = a.person_id and e.joined_on < coalesce(a.to_on, 'infinity')
                       and coalesce(e.left_on, 'infinity') > a.from_on
     where a.from_on <= ${today}::date and e.joined_on <= ${today}::date
  ),
  marked as (
    select person_id, stage_id, from_on, to_on, start_known,
           lag(to_on) over w is distinct from from_on or lag(stage_id) over w is distinct from stage_id as begins,
           lead(from_on) over w = to_on and lead(stage_id) over w = stage_id as goes_on,
           lead(from_on) over w = to_on and lead(ordinal) over w > ordinal
             and not lead(migrated) over w and to_on <= ${today}::date as promoted
      from piece
    window w as (partition by person_id order by from_on)
  ),
  begun as (
    select *, max(from_on) filter (where begins) over w as begun_on,
           max(from_on) filter (where begins and start_known) over w as known_on
      from marked
    window w as (partition by person_id order by from_on)
  ),
  stays as materialized (
    select person_id, stage_id, least(to_on, ${today}::date) - begun_on as days, coalesce(promoted, false) as promoted
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
  halved as (
    select stage_id, min(days) filter (where survived <= 0.5 + ${tolerance}) as reached,
           min(days) filter (where survived < 0.5 - ${tolerance}) as passed
      from survival group by stage_id
  ),
  ${name} as (
    select stage_id, (reached + coalesce(passed, reached))::float8 / 2 as days
      from halved
     where stage_id in (select stage_id from (select distinct stage_id, person_id from stays) peopled
                         group by stage_id having count(*) >= (select privacy_threshold from organisation))
  )`;
