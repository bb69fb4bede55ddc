import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { type CardRow, cardColumns, cardSource, type Viewer, visibleTo } from '../cards/person-cards.repository.js';
import { lineOf } from '../scope/people-scope.repository.js';
import type { DirectoryOrder, DirectoryPosition } from './directory-cursor.js';
import { conditionsOf, type DirectoryFilter, employmentOf, where } from './directory-filter.repository.js';

export type DirectoryRow = CardRow & { sortKey: string; total: number | null };
export type TreeRow = CardRow & { below: number };

/** The expression a list is ordered by, and its type. Joining days outside the scope are unknown, hence last. */
const sortOf = (order: DirectoryOrder, viewer: Viewer): { key: Sql; type: Sql } => {
  if (order.sort === 'name') return { key: sql`p.name_key`, type: sql`text collate "C"` };
  if (order.sort === 'title') {
    const title = sql`(select lower(h.title) from title_holding h
                        where h.person_id = p.id and h.from_on <= e.seen_on
                          and (h.to_on is null or h.to_on > e.seen_on) limit 1)`;
    return { key: sql`coalesce(${title}, '') collate "C"`, type: sql`text collate "C"` };
  }
  const unknown = order.direction === 'ascending' ? sql`'infinity'::date` : sql`'-infinity'::date`;
  return { key: sql`coalesce(case when ${visibleTo(viewer)} then e.joined_on end, ${unknown})`, type: sql`date` };
};

@Injectable()
export class DirectoryRepository {
  /** One page and, on the first one, the number of people on all of them, in one round trip. */
  async page(
    access: TenantAccess,
    viewer: Viewer,
    filter: DirectoryFilter,
    order: DirectoryOrder,
    after: DirectoryPosition | null,
    limit: number,
  ): Promise<DirectoryRow[]> {
    const { key, type } = sortOf(order, viewer);
    const conditions = conditionsOf(filter, viewer);
    const source = sql`from person p ${employmentOf(filter, viewer)}`;
    const ascending = order.direction === 'ascending';
    const beyond =
      after === null
        ? []
        : [sql`(${key}, p.id) ${ascending ? sql`>` : sql`<`} (${after.key}::${type}, ${after.id}::uuid)`];
    const arranged = ascending ? sql`order by 2, 1` : sql`order by 2 desc, 1 desc`;
    const total = after === null ? sql`(select count(*)::int ${source} ${where(conditions)})` : sql`null::int`;
    return access.sql<DirectoryRow>`
      with chosen as materialized (
        select p.id, ${key} as sort_key ${source} ${where([...conditions, ...beyond])} ${arranged} limit ${limit}::int
      )
      select ${cardColumns(viewer)}, chosen.sort_key::text as "sortKey", ${total} as total
        from chosen join person p on p.id = chosen.id ${cardSource(viewer)}
       order by chosen.sort_key ${ascending ? empty : sql`desc`}, chosen.id ${ascending ? empty : sql`desc`}`;
  }

  /** The people who report to somebody today, or those who report to nobody, with how many are below each. */
  async tree(access: TenantAccess, viewer: Viewer, managerId: string | null): Promise<TreeRow[]> {
    const chosen =
      managerId === null
        ? sql`not exists (select 1 from reporting_closure up
                           where up.person_id = p.id and up.from_on <= ${viewer.today}::date
                             and up.to_on > ${viewer.today}::date)`
        : sql`p.id in (${lineOf(managerId, viewer.today)} and depth = 1)`;
    return access.sql<TreeRow>`
      select ${cardColumns(viewer)},
             (select count(*)::int from reporting_closure d
               where d.leader_id = p.id and d.from_on <= ${viewer.today}::date
                 and d.to_on > ${viewer.today}::date) as below
        from person p ${cardSource(viewer)}
       where e.employed and ${chosen}
       order by p.name_key, p.id`;
  }
}
