import { type Sql, sql } from '@understudy/database/sql';

/**
 * What each decided title stands for on which days, as common table expressions of a recursive statement: `meaning` with
 * title, stage (null outside the ladder), from_on and to_on (infinity for what holds now). A title stands for the stage
 * that was decided until a later version of the framework replaced that stage, and for the other from that day.
 */
export const followedTitles: Sql = sql`
  followed (title, stage_id, from_on, since, step) as (
    select title, stage_id, '-infinity'::date, decided_at, 0 from title_mapping
    union all
    select f.title, n.replaced_by_id, n.from_on, n.created_at, f.step + 1
      from followed f
      cross join lateral (select r.replaced_by_id, r.from_on, r.created_at from stage_replacement r
                           where r.stage_id = f.stage_id and r.created_at > f.since
                           order by r.created_at limit 1) n
  ),
  meaning as (
    select title, stage_id, from_on, coalesce(lead(from_on) over (partition by title order by step), 'infinity') as to_on
      from followed
  )`;
