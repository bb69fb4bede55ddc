import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { followedTitles } from '../titles/followed-titles.repository.js';

/** One person, or everybody when null: the condition on a column of person ids. */
const only = (column: Sql, personId: string | null): Sql =>
  personId === null ? sql`true` : sql`${column} = ${personId}::uuid`;

/**
 * The stage spells that follow from titles: titles within employments, through the decisions about titles, without the
 * days on which somebody decided otherwise; neighbours of one stage are one spell. The reason compares a spell with the
 * one before it: the first of an employment is initial; straight from another stage it is a promotion, a return or
 * lateral by the ordinals; after days without a stage it is a return to the same one or lateral, never a promotion. Where
 * a version of the framework replaced the stage that a title stands for, the title goes on with the other from that day,
 * which is a migration; how long the person really has been at that stage is not known then.
 */
const wanted = (personId: string | null): Sql => sql`
  ${followedTitles},
  decided as (
    select person_id, range_agg(daterange(from_on, to_on)) as days
      from (select person_id, from_on, to_on from stage_assignment
             where source = 'manual' and ${only(sql`person_id`, personId)}
            union all
            select person_id, from_on, to_on from stage_exemption where ${only(sql`person_id`, personId)}) d
     group by person_id
  ),
  titled as (
    select h.person_id, m.stage_id,
           daterange(greatest(h.from_on, e.joined_on, m.from_on), least(h.to_on, e.left_on, m.to_on)) as days,
           h.start_known and (e.start_known or h.from_on > e.joined_on) as start_known,
           m.from_on > greatest(h.from_on, e.joined_on) as migrated
      from title_holding h
      join meaning m on m.title = h.title and m.stage_id is not null
       and m.from_on < coalesce(h.to_on, 'infinity') and m.to_on > h.from_on
      join employment e on e.person_id = h.person_id
       and h.from_on < coalesce(e.left_on, 'infinity') and coalesce(h.to_on, 'infinity') > e.joined_on
     where ${only(sql`h.person_id`, personId)}
       and greatest(h.from_on, e.joined_on, m.from_on) < least(h.to_on, e.left_on, m.to_on)
  ),
  free as (
    select t.person_id, t.stage_id, lower(part) as from_on, coalesce(upper(part), 'infinity') as to_on,
           (t.start_known and not t.migrated) or lower(part) > lower(t.days) as start_known,
           t.migrated and lower(part) = lower(t.days) as migrated
      from titled t
      left join decided d on d.person_id = t.person_id
      cross join lateral unnest(datemultirange(t.days) - coalesce(d.days, '{}'::datemultirange)) as part
  ),
  marked as (
    select *, lag(to_on) over w is distinct from from_on or lag(stage_id) over w is distinct from stage_id as begins
      from free window w as (partition by person_id order by from_on)
  ),
  numbered as (
    select *, count(*) filter (where begins) over (partition by person_id order by from_on) as island from marked
  ),
  spells as (
    select person_id, stage_id, min(from_on) as from_on, max(to_on) as to_on,
           (array_agg(start_known order by from_on))[1] as start_known,
           (array_agg(migrated order by from_on))[1] as migrated, true as mapped
      from numbered group by person_id, stage_id, island
    union all
    select person_id, stage_id, from_on, coalesce(to_on, 'infinity'), start_known, false, false
      from stage_assignment where source = 'manual' and ${only(sql`person_id`, personId)}
  ),
  preceded as (
    select p.*, s.ordinal, lag(s.ordinal) over w as former_ordinal, lag(p.stage_id) over w as former_stage_id,
           lag(p.to_on) over w as former_to, lag(p.from_on) over w as former_from
      from spells p join stage s on s.id = p.stage_id
    window w as (partition by p.person_id order by p.from_on)
  ),
  wanted as (
    select c.person_id, c.stage_id, c.from_on, nullif(c.to_on, 'infinity') as to_on, c.start_known,
           case when c.former_from is null or c.former_to < e.joined_on then 'initial'
                when c.former_stage_id = c.stage_id then 'return'
                when c.former_to < c.from_on then 'lateral'
                when c.migrated then 'migration'
                when c.ordinal > c.former_ordinal then 'promotion'
                when c.ordinal < c.former_ordinal then 'return'
                else 'lateral' end as reason
      from preceded c
      join employment e on e.person_id = c.person_id and e.joined_on <= c.from_on
       and (e.left_on is null or e.left_on > c.from_on)
     where c.mapped
  )`;

/**
 * What is kept beside what is wanted, each spell once: `id` where it is kept, `is_wanted` where it should be. Grouped
 * rather than joined, so that it stays quick whatever the planner believes about freshly imported rows.
 */
const compared = (personId: string | null): Sql => sql`
  ${wanted(personId)},
  spell as (
    select person_id, stage_id, from_on, to_on, reason, start_known, min(id::text)::uuid as id,
           bool_or(is_wanted) as is_wanted
      from (select person_id, stage_id, from_on, to_on, reason, start_known, null::uuid as id, true as is_wanted
              from wanted
            union all
            select person_id, stage_id, from_on, to_on, reason, start_known, id, false
              from stage_assignment where source = 'mapping' and ${only(sql`person_id`, personId)}) both_sides
     group by person_id, stage_id, from_on, to_on, reason, start_known
  )`;

@Injectable()
export class StageDerivationRepository {
  /** Removes derived assignments that no longer follow from titles; returns whose. */
  async removeStale(tx: TenantTransaction, personId: string | null): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with recursive ${compared(personId)}, removed as (
        delete from stage_assignment where id = any(array(select id from spell where not is_wanted)) returning person_id
      )
      select distinct person_id::text as id from removed`;
    return rows.map(({ id }) => id);
  }

  /** Writes derived assignments that are missing; returns whose. */
  async addMissing(tx: TenantTransaction, personId: string | null): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      with recursive ${compared(personId)}, added as (
        insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, start_known, source)
        select ${tx.organisationId}::uuid, person_id, stage_id, from_on, to_on, reason, start_known, 'mapping'
          from spell where id is null
        returning person_id
      )
      select distinct person_id::text as id from added`;
    return rows.map(({ id }) => id);
  }
}
