import { Injectable } from '@nestjs/common';
import type { GroupKind, IndicatorGroup } from '@understudy/contracts/indicators';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { aboveSince } from '../../people/scope/people-scope.repository.js';

/** A group by name, and since when its leader has been below the viewer: null when they are not today. */
export type GroupRow = { name: string; belowSince: string | null };

/** Whose line to look at, as of today. */
export type LineViewer = { readonly personId: string | null; readonly today: string };

const nameOfPerson: Sql = sql`coalesce(p.preferred_name, p.name)`;

@Injectable()
export class GroupsRepository {
  /** One group; null when the organisation has no such unit or person. */
  async find(access: TenantAccess, kind: GroupKind, id: string | null, viewer: LineViewer): Promise<GroupRow | null> {
    const rows = await access.sql<GroupRow>`${this.named(kind, id, viewer)}`;
    return rows[0] ?? null;
  }

  /** Ids of the viewer, and of the leaders below them today who were so on the day asked for; of everybody who ever led for an admin, who is not bound to a line. */
  visibleLeaders(viewer: LineViewer, isAdmin: boolean, asOf = viewer.today): Sql {
    if (isAdmin) return sql`select distinct leader_id from reporting_closure where depth > 0`;
    return sql`
      select ${viewer.personId}::uuid as leader_id
      union
      select person_id from reporting_closure below
       where leader_id = ${viewer.personId}::uuid and depth > 0
         and from_on <= ${viewer.today}::date and to_on > ${viewer.today}::date
         and (from_on <= ${asOf}::date
              or ${aboveSince(viewer.personId, sql`below.person_id`, sql`${viewer.today}::date`)} <= ${asOf}::date)`;
  }

  /** The groups to choose from: for admins the organisation and its units, and the leaders in sight who led that day. */
  async list(access: TenantAccess, viewer: LineViewer, isAdmin: boolean, asOf: string): Promise<IndicatorGroup[]> {
    return access.sql<IndicatorGroup>`
      with recursive above (unit_id, above_id) as (
        select id, id from unit
        union all
        select a.unit_id, u.parent_id from above a join unit u on u.id = a.above_id where u.parent_id is not null
      ),
      employed as (
        select person_id from employment
         where ${isAdmin}::bool and joined_on <= ${asOf}::date and (left_on is null or left_on > ${asOf}::date)
      ),
      in_unit as (
        select a.above_id as unit_id, count(*) as people
          from unit_membership m
          join employed e on e.person_id = m.person_id
          join above a on a.unit_id = m.unit_id
         where m.from_on <= ${asOf}::date and (m.to_on is null or m.to_on > ${asOf}::date)
         group by a.above_id
      ),
      led as (
        select leader_id, count(*) as people from reporting_closure
         where depth > 0 and from_on <= ${asOf}::date and to_on > ${asOf}::date
           and leader_id in (${this.visibleLeaders(viewer, isAdmin, asOf)})
         group by leader_id
      ),
      found as (
        select 1 as place, 'organisation' as kind, null::uuid as id, o.name, folded(o.name) as name_key,
               (select count(*) from employed) as people
          from organisation o where ${isAdmin}::bool
        union all
        select 2, 'unit', u.id, u.name, folded(u.name), coalesce(i.people, 0)
          from unit u left join in_unit i on i.unit_id = u.id where ${isAdmin}::bool
        union all
        select 3, 'leader', p.id, ${nameOfPerson}, p.name_key, l.people from led l join person p on p.id = l.leader_id
      )
      select kind, id::text as id, name, people::int as people from found order by place, name_key, id`;
  }

  private named(kind: GroupKind, id: string | null, viewer: LineViewer): Sql {
    if (kind === 'organisation') return sql`select name, null as "belowSince" from organisation`;
    if (kind === 'unit') return sql`select name, null as "belowSince" from unit where id = ${id}::uuid`;
    return sql`
      select ${nameOfPerson} as name,
             (select ${aboveSince(viewer.personId, sql`p.id`, sql`${viewer.today}::date`)}::text from reporting_closure c
               where c.leader_id = ${viewer.personId}::uuid and c.person_id = p.id and c.depth > 0
                 and c.from_on <= ${viewer.today}::date and c.to_on > ${viewer.today}::date) as "belowSince"
        from person p where p.id = ${id}::uuid`;
  }
}
