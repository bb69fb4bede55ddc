import { empty, type Sql, sql } from '@understudy/database/sql';
import type { Window } from '@understudy/domain/indicators/window';
import type { RecordsRequest } from './records-request.repository.js';

/** Narrows a column of stages to one of them, or to none. */
export const inStage = (stageId: string | null, column: Sql): Sql =>
  stageId === null ? empty : sql`and ${column} = ${stageId}::uuid`;

/** Times from a start to leaving, in the groups of their first day, as `record`. Needs `spell`, `stay` and `member`. */
export const startings = ({ window: { asOf }, start = 'joining', stageId = null }: RecordsRequest): Sql => sql`
  started as (${startsOf(start, stageId)}),
  record as (
    select b.person_id,
           case when not b.known then 'unknown-start' when s.to_on > ${asOf}::date then 'still-there'
                when s.leaving_kind = 'voluntary' then 'left-by-choice' else 'left-otherwise' end as counts,
           b.day as from_on, case when s.to_on <= ${asOf}::date then s.to_on end as to_on, b.note,
           b.day::text || b.more as record_key
      from started b
      join spell s on s.person_id = b.person_id and s.from_on <= b.day and s.to_on > b.day
      join member m on m.person_id = b.person_id and m.from_on <= b.day and m.to_on > b.day
     where b.day <= ${asOf}::date
  )`;

const startsOf = (start: NonNullable<RecordsRequest['start']>, stageId: string | null): Sql => {
  switch (start) {
    case 'joining':
      return sql`select person_id, from_on as day, start_known as known, null::text as note, '' as more from spell`;
    case 'stage':
      return sql`
        select s.person_id, s.from_on as day, s.start_known and not s.migrated as known, g.name as note, '' as more
          from stay s join stage g on g.id = s.stage_id ${inStage(stageId, sql`g.id`)}`;
    case 'cohort':
      return sql`
        select e.person_id, e.enrolled_on as day, true as known, c.name as note, c.id::text as more
          from enrolment e join cohort c on c.id = e.cohort_id where e.enrolled_on is not null`;
  }
};

/** Unbroken stays, in the groups of their last day, as `record`. Needs `spell`, `stay` and `member`. */
export const stayings = ({ asOf }: Window, stageId: string | null): Sql => sql`
  record as (
    select s.person_id,
           case when not s.start_known then 'unknown-start' when s.to_on > ${asOf}::date then 'still-there'
                when e.person_id is null then 'left' when n.person_id is null then 'left-ladder'
                when n.ordinal > s.ordinal and not n.migrated then 'promoted' else 'other-move' end as counts,
           s.from_on, case when s.to_on <= ${asOf}::date then s.to_on end as to_on, g.name as note,
           s.from_on::text as record_key
      from stay s
      join stage g on g.id = s.stage_id ${inStage(stageId, sql`g.id`)}
      join member m on m.person_id = s.person_id and m.from_on <= least(s.to_on - 1, ${asOf}::date)
                   and m.to_on > least(s.to_on - 1, ${asOf}::date)
      left join spell e on e.person_id = s.person_id and e.from_on <= s.to_on and e.to_on > s.to_on
      left join stay n on n.person_id = s.person_id and n.from_on = s.to_on
     where s.from_on <= ${asOf}::date
  )`;

/** Who came into and went out of a stage, or of any, in the window, as `record`. Needs `stay`, `change` and `member`. */
export const flows = ({ group: { kind }, window, stageId = null }: RecordsRequest): Sql => sql`
  leg as (
    select c.person_id, c.day, c.stage_before as stage_id, c.stage_before, c.stage_after, 'out' as leg,
           case c.kind when 'left' then 'left' when 'promoted' then 'promoted-out'
                       when 'stepped-down' then 'stepped-down-out' else 'moved-out' end as counts
      from change c join member m on m.person_id = c.person_id and m.from_on < c.day and m.to_on >= c.day
     where c.kind <> 'joined'
    union all
    select c.person_id, c.day, c.stage_after, c.stage_before, c.stage_after, 'in',
           case c.kind when 'joined' then 'joined' when 'promoted' then 'promoted-in'
                       when 'stepped-down' then 'stepped-down-in' else 'moved-in' end
      from change c join member m on m.person_id = c.person_id and m.from_on <= c.day and m.to_on > c.day
     where c.kind <> 'left'
    ${kind === 'organisation' ? empty : sql`union all ${transfers(window)}`}
  ),
  record as (
    select l.person_id, l.counts, l.day as from_on, null::date as to_on,
           nullif(concat_ws(' → ', b.name, case when a.id is distinct from b.id then a.name end), '') as note,
           l.day::text || l.leg as record_key
      from leg l
      left join stage b on b.id = l.stage_before
      left join stage a on a.id = l.stage_after
     where true ${inStage(stageId, sql`l.stage_id`)}
  )`;

/** Who came into or went out of the group on a day on which nothing else changed for them. */
const transfers = ({ windowFrom, asOf }: Window): Sql => sql`
  select t.person_id, t.day, s.stage_id, s.stage_id, s.stage_id, t.leg, 'transferred-' || t.leg
    from (select b.*, count(*) over (partition by b.person_id, b.day) as meeting
            from (select person_id, to_on as day, 'out' as leg from member
                   where to_on > ${windowFrom}::date and to_on <= ${asOf}::date
                  union all
                  select person_id, from_on, 'in' from member
                   where from_on > ${windowFrom}::date and from_on <= ${asOf}::date) b) t
    left join change c on c.person_id = t.person_id and c.day = t.day
    left join stay s on s.person_id = t.person_id and s.from_on <= t.day and s.to_on > t.day
   where t.meeting = 1 and c.person_id is null`;
