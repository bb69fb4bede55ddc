import { Injectable } from '@nestjs/common';
import type { FoundPerson } from '@understudy/contracts/people-found';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { firstOf } from '../../../common/http/first-of.repository.js';
import { nameOf, type Viewer } from '../cards/person-cards.repository.js';
import {
  conditionsOf,
  type DirectoryFilter,
  employmentOf,
  titled,
  where,
  whoWorksHere,
} from './directory-filter.repository.js';
import { meant, type SearchWay } from './search-way.repository.js';

/** What is typed, and the way to those whose name, address or number it means. */
export type Searched = { readonly search: string; readonly way: SearchWay };

@Injectable()
export class FinderRepository {
  /**
   * The first of those who work here and are searched for: by name whoever is meant by how words of name, address or number
   * begin, then whoever is meant by title, where the others leave room; and only where there is neither, by any part.
   */
  find(
    access: TenantAccess,
    viewer: Viewer,
    scope: DirectoryFilter['scope'],
    searched: Searched | null,
    limit: number,
  ): Promise<FoundPerson[]> {
    const today = sql`${viewer.today}::date`;
    return access.sql<FoundPerson>`
      with ${searched ? byBoth(searched, viewer, scope, limit) : sql`chosen as materialized (${first(viewer, scope, [], limit)})`}
      select p.id::text as id, ${nameOf(sql`p`)} as name, p.email,
             (select h.title from title_holding h
               where h.person_id = p.id and h.from_on <= ${today} and (h.to_on is null or h.to_on > ${today})
               order by h.from_on desc limit 1) as title,
             (select json_build_object('id', u.id, 'name', u.name)
                from unit_membership um join unit u on u.id = um.unit_id
               where um.person_id = p.id and um.from_on <= ${today} and (um.to_on is null or um.to_on > ${today})
               order by um.from_on desc limit 1) as unit
        from chosen join person p on p.id = chosen.id
       order by chosen.place, chosen.name_key, chosen.id`;
  }
}

const byBoth = ({ search, way }: Searched, viewer: Viewer, scope: DirectoryFilter['scope'], limit: number): Sql => {
  const byName = meant(search, viewer, way, 'names');
  const byTitle = titled(search, viewer);
  const [former, latter, room] =
    way.by === 'parts' ? [byTitle, byName, sql`= 0`] : [byName, byTitle, sql`< ${limit}::int`];
  const rest = [sql`(select count(*) from former) ${room}`, latter, sql`p.id not in (select id from former)`];
  return sql`
    former as materialized (${first(viewer, scope, [former], limit)}),
    latter as materialized (${first(viewer, scope, rest, limit)}),
    chosen as (select id, name_key, 1 as place from former union all select id, name_key, 2 from latter
                order by 3, 2, 1 limit ${limit}::int)`;
};

/** The first by name of those within the scope who work here and meet all conditions. */
const first = (viewer: Viewer, scope: DirectoryFilter['scope'], conditions: readonly Sql[], limit: number): Sql => {
  const filter = { ...whoWorksHere, scope };
  const scoped = conditionsOf(filter, viewer, conditions.length > 0);
  const people = sql`
    select p.id, p.name_key, 1 as place
      from person p ${employmentOf(filter, viewer)} ${where([...scoped, ...conditions])}`;
  return firstOf(people, sql`order by name_key, id`, limit);
};
