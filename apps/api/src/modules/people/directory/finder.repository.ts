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
  named,
  titled,
  where,
} from './directory-filter.repository.js';

@Injectable()
export class FinderRepository {
  /**
   * The first of those who work here and are searched for: by name whoever is meant by name, address or number, then by
   * name whoever is meant by title. Titles are looked at only where the others leave room.
   */
  find(
    access: TenantAccess,
    viewer: Viewer,
    { search, scope }: Pick<DirectoryFilter, 'search' | 'scope'>,
    limit: number,
  ): Promise<FoundPerson[]> {
    const today = sql`${viewer.today}::date`;
    return access.sql<FoundPerson>`
      with ${search ? byBoth(search, viewer, scope, limit) : sql`chosen as materialized (${first(viewer, scope, [], limit)})`}
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

const byBoth = (search: string, viewer: Viewer, scope: DirectoryFilter['scope'], limit: number): Sql => {
  const byName = first(viewer, scope, [named(search, viewer)], limit);
  const room = sql`(select count(*) from by_name) < ${limit}::int`;
  const byTitle = [room, titled(search, viewer), sql`p.id not in (select id from by_name)`];
  return sql`
    by_name as materialized (${byName}),
    by_title as materialized (${first(viewer, scope, byTitle, limit)}),
    chosen as (select id, name_key, 1 as place from by_name union all select id, name_key, 2 from by_title
                order by 3, 2, 1 limit ${limit}::int)`;
};

/** The first by name of those within the scope who work here and meet all conditions. */
const first = (viewer: Viewer, scope: DirectoryFilter['scope'], conditions: readonly Sql[], limit: number): Sql => {
  const filter = { ...nobodyLeftOut, scope };
  const scoped = conditionsOf(filter, viewer, conditions.length > 0);
  const people = sql`
    select p.id, p.name_key, 1 as place
      from person p ${employmentOf(filter, viewer)} ${where([...scoped, ...conditions])}`;
  return firstOf(people, sql`order by name_key, id`, limit);
};

const nobodyLeftOut = {
  employed: 'now',
  search: undefined,
  unitId: undefined,
  stageKey: undefined,
  managerId: undefined,
} as const;
