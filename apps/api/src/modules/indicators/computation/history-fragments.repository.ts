import { empty, type Sql, sql } from '@understudy/database/sql';
import type { Window } from '@understudy/domain/indicators/window';

/**
 * What the statements of every family are built on, as common table expressions that follow one another: `spell`, then
 * `above` and `member` or `piece` and `stay`. Dates are compared as half-open spans; infinity stands for an open end.
 */

/** The kind of a group in full. */
export const kindName: Sql = sql`case kind when 'o' then 'organisation' when 'u' then 'unit' else 'leader' end`;

/**
 * Unbroken employments: those that touch are one, the first says how it began, the last how it ended. Hardly anybody's
 * touch, so that most are taken as they are, and only those of the others are put in order.
 */
export const spells = (historyBegins: string | null): Sql => sql`
  touching_employment as materialized (
    select distinct e.person_id from employment e join employment n on n.person_id = e.person_id and n.joined_on = e.left_on
  ),
  marked_employment as (
    select person_id, joined_on, left_on, leaving_kind, regretted, start_known,
           lag(left_on) over one_person is distinct from joined_on as begins,
           lead(joined_on) over one_person is distinct from left_on or left_on is null as ends
      from employment
     where person_id in (select person_id from touching_employment)
    window one_person as (partition by person_id order by joined_on)
  ),
  numbered_employment as (
    select *, count(*) filter (where begins) over (partition by person_id order by joined_on) as number
      from marked_employment
  ),
  spell as materialized (
    select person_id, joined_on as from_on, coalesce(left_on, 'infinity') as to_on,
           start_known and joined_on > coalesce(${historyBegins}::date, '-infinity') as start_known, leaving_kind, regretted
      from employment e
     where not exists (select from touching_employment t where t.person_id = e.person_id)
    union all
    select person_id,
           min(joined_on) as from_on,
           coalesce(max(left_on) filter (where ends), 'infinity') as to_on,
           bool_or(start_known and joined_on > coalesce(${historyBegins}::date, '-infinity')) filter (where begins) as start_known,
           max(leaving_kind) filter (where ends) as leaving_kind,
           bool_or(regretted) filter (where ends) as regretted
      from numbered_employment
     group by person_id, number
  )`;

/** Every unit with itself and every unit above it. */
export const unitsAbove: Sql = sql`
  above as materialized (
    with recursive climbing (unit_id, above_id) as (
      select id, id from unit
      union all
      select c.unit_id, u.parent_id from climbing c join unit u on u.id = c.above_id where u.parent_id is not null
    )
    select unit_id, above_id from climbing
  )`;

/**
 * Who was in which group on which days while employed, for the spans that touch the days from `first` to `last`. The
 * whole organisation has its own id as key. Needs `spell` and `above`. Spans of one person in one group never overlap.
 * The kind is one letter, because hashing a longer text for every row would cost more than the rest. `whose` is a selection
 * of ids, where only some people are asked about.
 */
export const members = (organisationId: string, first: string, last: string, whose?: Sql): Sql => {
  const among = (personId: Sql): Sql => (whose ? sql`and ${personId} in (${whose})` : empty);
  return sql`
  member as materialized (
    select 'o'::"char" as kind, ${organisationId}::uuid as key, person_id, from_on, to_on
      from spell
     where from_on <= ${last}::date and to_on > ${first}::date ${among(sql`person_id`)}
    union all
    select 'u', a.above_id, m.person_id, greatest(m.from_on, s.from_on), least(coalesce(m.to_on, 'infinity'), s.to_on)
      from unit_membership m
      join above a on a.unit_id = m.unit_id
      join spell s on s.person_id = m.person_id and s.from_on < coalesce(m.to_on, 'infinity') and s.to_on > m.from_on
     where greatest(m.from_on, s.from_on) <= ${last}::date
       and least(coalesce(m.to_on, 'infinity'), s.to_on) > ${first}::date ${among(sql`m.person_id`)}
    union all
    select 'l', leader_id, person_id, from_on, to_on
      from reporting_closure
     where depth > 0 and from_on <= ${last}::date and to_on > ${first}::date ${among(sql`person_id`)}
  )`;
};

/**
 * The groups that have figures: the organisation, every unit, and every leader with anybody in their line between the
 * day before the window and its end. Whoever has anybody in their line leads somebody directly on the same day.
 */
export const groups = (organisationId: string, window: Window): Sql => sql`
  grouping_key as (
    select distinct 'l'::"char" as kind, leader_id as key from reporting_closure
     where depth = 1 and to_on > ${window.windowFrom}::date and from_on <= ${window.asOf}::date
    union all
    select 'u', id from unit
    union all
    select 'o', ${organisationId}::uuid
  )`;

/** Unbroken stays in one stage within one unbroken employment; put in order where pieces of one touch. Needs `spell`. */
export const stays = (historyBegins: string | null): Sql => sql`
  piece as materialized (
    select a.person_id, a.stage_id, greatest(a.from_on, s.from_on) as from_on,
           least(coalesce(a.to_on, 'infinity'), s.to_on) as to_on,
           greatest(a.from_on, s.from_on) > coalesce(${historyBegins}::date, '-infinity')
             and (s.from_on > a.from_on or a.start_known)
             and (a.from_on > s.from_on or s.start_known) as start_known,
           a.reason = 'migration' and a.from_on >= s.from_on as migrated
      from stage_assignment a
      join spell s on s.person_id = a.person_id and s.from_on < coalesce(a.to_on, 'infinity') and s.to_on > a.from_on
  ),
  touching_piece as materialized (
    select distinct f.person_id
      from piece f join piece n on n.person_id = f.person_id and n.stage_id = f.stage_id and n.from_on = f.to_on
  ),
  marked_piece as (
    select *, lag(stage_id) over one_person is distinct from stage_id
              or lag(to_on) over one_person is distinct from from_on as begins
      from piece
     where person_id in (select person_id from touching_piece)
    window one_person as (partition by person_id order by from_on)
  ),
  numbered_piece as (
    select *, count(*) filter (where begins) over (partition by person_id order by from_on) as number
      from marked_piece
  ),
  stay as materialized (
    select p.person_id, p.stage_id, g.ordinal, p.from_on, p.to_on, p.start_known, p.migrated
      from piece p
      join stage g on g.id = p.stage_id
     where not exists (select from touching_piece t where t.person_id = p.person_id)
    union all
    select n.person_id, n.stage_id, g.ordinal, min(n.from_on) as from_on, max(n.to_on) as to_on,
           bool_or(n.start_known) filter (where n.begins) as start_known,
           bool_or(n.migrated) filter (where n.begins) as migrated
      from numbered_piece n
      join stage g on g.id = n.stage_id
     group by n.person_id, n.number, n.stage_id, g.ordinal
  )`;

/**
 * What each day of the window changed for a person: joining, leaving, or a move between stages, with the stage at the
 * end of the day before and at the end of the day, and whether a migration brought it. Needs `spell` and `stay`.
 */
export const changes = (window: Window): Sql => sql`
  change_day as (
    select distinct person_id, day
      from (select person_id, from_on as day from spell
            union all select person_id, to_on from spell
            union all select person_id, from_on from stay
            union all select person_id, to_on from stay) boundary
     where day > ${window.windowFrom}::date and day <= ${window.asOf}::date
  ),
  change as materialized (
    select d.person_id, d.day, sb.stage_id as stage_before, sa.stage_id as stage_after,
           case when eb.person_id is null then 'joined'
                when ea.person_id is null then 'left'
                when sb.stage_id is null then 'onto-ladder'
                when sa.stage_id is null then 'off-ladder'
                when sa.migrated and sa.from_on = d.day then 'lateral'
                when sa.ordinal > sb.ordinal then 'promoted'
                when sa.ordinal < sb.ordinal then 'stepped-down'
                else 'lateral' end as kind,
           coalesce(sa.migrated and sa.from_on = d.day, false) as migrated
      from change_day d
      left join spell eb on eb.person_id = d.person_id and eb.from_on < d.day and eb.to_on >= d.day
      left join spell ea on ea.person_id = d.person_id and ea.from_on <= d.day and ea.to_on > d.day
      left join stay sb on sb.person_id = d.person_id and sb.from_on < d.day and sb.to_on >= d.day
      left join stay sa on sa.person_id = d.person_id and sa.from_on <= d.day and sa.to_on > d.day
  )`;
