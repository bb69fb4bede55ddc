import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { firstOf } from '../../../common/http/first-of.repository.js';
import { type CardRow, cardColumns, cardSource, type Viewer, visibleTo } from '../cards/person-cards.repository.js';
import { lineOf } from '../scope/people-scope.repository.js';
import type { DirectoryOrder, DirectoryPosition } from './directory-cursor.js';
import {
  conditionsOf,
  type DirectoryFilter,
  employedOn,
  employmentOf,
  isEverybody,
  where,
  worded,
} from './directory-filter.repository.js';
import { type Met, meant, metBy, mostFound, type Searching, type Walk } from './search-way.repository.js';

export type DirectoryRow = CardRow & {
  sortKey: string;
  /** How many a search has found, counted no further than `mostFound`; null where that is known or nothing is searched for. */
  found: number | null;
};
export type TreeRow = CardRow & { below: number };

/** What a list is ordered by, its type, and the join it needs. Joining days outside the scope are unknown, hence last. */
const sortOf = (order: DirectoryOrder, viewer: Viewer): { key: Sql; type: Sql; source: Sql } => {
  if (order.sort === 'name') return { key: sql`p.name_key`, type: sql`text collate "C"`, source: empty };
  if (order.sort === 'title') {
    const source = sql`left join title_holding st on st.person_id = p.id and st.from_on <= e.seen_on
                              and (st.to_on is null or st.to_on > e.seen_on)`;
    return { key: sql`coalesce(left(folded(st.title), 200), '') collate "C"`, type: sql`text collate "C"`, source };
  }
  const unknown = order.direction === 'ascending' ? sql`'infinity'::date` : sql`'-infinity'::date`;
  const key = sql`coalesce(case when ${visibleTo(viewer)} then e.joined_on end, ${unknown})`;
  return { key, type: sql`date`, source: empty };
};

/** Where a page begins and how long it is at most. */
export type DirectoryStretch = {
  readonly order: DirectoryOrder;
  readonly after: DirectoryPosition | null;
  readonly limit: number;
};

type Looked = Met & { paged: boolean };
const nobody: Looked = { cut: false, named: false, listed: 0, complete: false, paged: false };

/** The order of rows (id, sort key), and the same of what a page has chosen. */
const arranged = ({ direction }: DirectoryOrder): Sql =>
  direction === 'ascending' ? sql`order by 2, 1` : sql`order by 2 desc, 1 desc`;
const inOrder = ({ direction }: DirectoryOrder): Sql =>
  direction === 'ascending' ? sql`chosen.sort_key, chosen.id` : sql`chosen.sort_key desc, chosen.id desc`;

/** The condition of standing behind the position where the last page ended. */
const beyond = (
  order: DirectoryOrder,
  viewer: Viewer,
  { key, id }: { readonly key: Sql; readonly id: Sql },
  after: DirectoryPosition | null,
): Sql[] => {
  if (after === null) return [];
  const { type } = sortOf(order, viewer);
  return [
    sql`(${key}, ${id}) ${order.direction === 'ascending' ? sql`>` : sql`<`} (${after.key}::${type}, ${after.id}::uuid)`,
  ];
};

type Beginning = Omit<DirectoryStretch, 'limit'>;

/** Those of a list who meet some conditions more, with what they are sorted by, from a position on. */
const walkThrough = (
  viewer: Viewer,
  filter: DirectoryFilter,
  { order, after }: Beginning,
  searched: readonly Sql[],
): Sql => {
  const { key, source } = sortOf(order, viewer);
  const conditions = [
    ...conditionsOf(filter, viewer),
    ...searched,
    ...beyond(order, viewer, { key, id: sql`p.id` }, after),
  ];
  return sql`select p.id, ${key} as sort_key from person p ${employmentOf(filter, viewer)} ${source} ${where(conditions)}`;
};

/** The same of those whom a search has listed, where these are all; each is looked up, because there are few. */
const listedOnes = (viewer: Viewer, { order, after }: Beginning): Sql => {
  const { key, source } = sortOf(order, viewer);
  const position = { key: sql`sorted.sort_key`, id: sql`e.id` };
  return sql`
    select e.id, sorted.sort_key
      from listed e
     cross join lateral (select ${key} as sort_key from person p ${source} where p.id = e.id limit 1) sorted
     ${where([sql`(select by from way) = 'list'`, ...beyond(order, viewer, position, after)])}`;
};

@Injectable()
export class DirectoryRepository {
  /** The number of people on all pages of a list that is not searched. */
  async count(access: TenantAccess, viewer: Viewer, filter: DirectoryFilter): Promise<number> {
    const people = isEverybody(filter)
      ? employedOn(viewer.today)
      : sql`from person p ${employmentOf(filter, viewer)} ${where(conditionsOf(filter, viewer))}`;
    const rows = await access.sql<{ total: number }>`select count(*)::int as total ${people}`;
    return rows[0]?.total ?? 0;
  }

  /** One page, in one round trip; the first of a search's walk counts whom it finds, where its way does not say it. */
  async page(
    access: TenantAccess,
    viewer: Viewer,
    filter: DirectoryFilter,
    { order, after, limit }: DirectoryStretch,
    walk: Walk | null = null,
  ): Promise<DirectoryRow[]> {
    const searched = filter.search && walk ? [meant(filter.search, viewer, walk, 'names and titles')] : [];
    const people = walkThrough(viewer, filter, { order, after }, searched);
    const counted = walk !== null && !walk.more && after === null;
    const chosen = counted
      ? sql`found as materialized (${firstOf(people, arranged(order), mostFound)}),
            chosen as materialized (select * from found ${arranged(order)} limit ${limit}::int)`
      : sql`chosen as materialized (${firstOf(people, arranged(order), limit)})`;
    return access.sql<DirectoryRow>`
      with ${chosen}
      select ${cardColumns(viewer)}, chosen.sort_key::text as "sortKey",
             ${counted ? sql`(select count(*)::int from found)` : sql`null::int`} as found
        from chosen join person p on p.id = chosen.id ${cardSource(viewer)}
       order by ${inOrder(order)}`;
  }

  /**
   * What a first look tells of a search and one page of those who are found: one round trip. `paged` is false where it takes
   * another: where the look finds nobody, or too few to know how many a walk meets.
   */
  async look(
    access: TenantAccess,
    searching: Searching,
    { order, after, limit }: DirectoryStretch,
  ): Promise<{ met: Met; paged: boolean; rows: DirectoryRow[] }> {
    const { viewer, filter } = searching;
    const walked = walkThrough(viewer, filter, { order, after }, [
      sql`(select by from way) <> 'list'`,
      sql`(p.id in (select id from entitled)
           or (select by from way) = 'words' and (p.id in (select id from named) or ${worded(filter.search)}))`,
    ]);
    const rows = await access.sql<Looked & { [Column in keyof DirectoryRow]: DirectoryRow[Column] | null }>`
      with ${metBy(searching)},
           way as materialized (
             select case when complete then 'list'
                         when listed >= ${after === null ? mostFound : 1}::int then case when named then 'words' else 'titles' end
                    end as by
               from size),
           chosen as materialized (
             (${firstOf(listedOnes(viewer, { order, after }), arranged(order), limit)})
             union all (${firstOf(walked, arranged(order), limit)}))
      select size.*, way.by is not null as paged, ${cardColumns(viewer)}, chosen.sort_key::text as "sortKey", null::int as found
        from size cross join way left join (chosen join person p on p.id = chosen.id) on true ${cardSource(viewer)}
       order by ${inOrder(order)}`;
    const [met = nobody] = rows;
    return { met, paged: met.paged, rows: rows.filter((row): row is Looked & DirectoryRow => row.id !== null) };
  }

  /** The people who report to somebody today, or those who report to nobody, with how many are below each. */
  async tree(access: TenantAccess, viewer: Viewer, managerId: string | null): Promise<TreeRow[]> {
    const day = sql`${viewer.today}::date`;
    const chosen =
      managerId === null
        ? sql`select p.id from person p
                join employment e on e.person_id = p.id and e.joined_on <= ${day}
                                 and (e.left_on is null or e.left_on > ${day})
               where p.id not in (select up.person_id from reporting_closure up
                                   where up.depth = 1 and up.from_on <= ${day} and up.to_on > ${day})`
        : sql`${lineOf(managerId, viewer.today)} and depth = 1`;
    return access.sql<TreeRow>`
      with chosen (id) as materialized (${chosen})
      select ${cardColumns(viewer)},
             (select count(*)::int from reporting_closure d
               where d.leader_id = p.id and d.from_on <= ${day} and d.to_on > ${day}) as below
        from chosen join person p on p.id = chosen.id ${cardSource(viewer)}
       order by p.name_key, p.id`;
  }
}
