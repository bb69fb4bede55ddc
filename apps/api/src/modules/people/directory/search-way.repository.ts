import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Viewer } from '../cards/person-cards.repository.js';
import {
  begun,
  conditionsOf,
  type DirectoryFilter,
  employmentOf,
  entitled,
  fullyNamed,
  partlyNamed,
  titled,
  where,
  wordNamed,
} from './directory-filter.repository.js';

/**
 * How those who are searched for are met: a few by their ids; many on a walk through everybody, by how their words begin or
 * their title, or by title alone where no word begins so; and where nobody is found in these ways, by any part of a word.
 */
export type SearchWay = { readonly by: 'ids'; readonly ids: readonly string[] } | Walk;

/** `more` says that it meets more than anybody counts. */
export type Walk = { readonly by: 'words' | 'titles' | 'parts'; readonly more: boolean };

/** What a search looks at. */
export type Looked = 'names and titles' | 'names';

/** As many are met one by one; where more are found, walking through everybody in order meets a page of them sooner. */
const few = 200;

/** More than this many are not counted of a search: who wants them all goes on typing. */
export const mostFound = few + 1;

/** As many beginnings of words are followed before a walk is taken: one person may have several. */
const followed = 3 * few;

/** Whether person p is meant by a search, once its way is known. */
export const meant = (search: string, viewer: Viewer, way: SearchWay, looked: Looked): Sql => {
  if (way.by === 'ids') return sql`p.id = any(${[...way.ids]}::uuid[])`;
  if (way.by === 'titles') return titled(search, viewer);
  const byName = way.by === 'words' ? wordNamed(search, viewer) : partlyNamed(search, viewer);
  return looked === 'names' ? byName : sql`(${byName} or ${titled(search, viewer)})`;
};

/** What a first look tells: whether more are met than were followed, whether by name, how many are listed, and if these are all. */
export type Met = { cut: boolean; named: boolean; listed: number; complete: boolean };

/** Who looks for whom, and how closely. */
export type Searching = {
  readonly viewer: Viewer;
  readonly filter: DirectoryFilter & { readonly search: string };
  readonly looked: Looked;
  /** Whether it matters how many they are: then as many are looked up as make the count known, else one shows that there are any. */
  readonly counts: boolean;
};

/** Tables `listed`, of those who are met and listed with the employment they are seen by, and `size`, of what `Met` says. */
export const metBy = ({ viewer, filter, looked, counts }: Searching): Sql => {
  const { search } = filter;
  const titles =
    looked === 'names'
      ? empty
      : sql`union all (select id from entitled where not exists (select 1 from named where named.id = entitled.id)
                        limit ${followed + 1}::int)`;
  const heldTitles = looked === 'names' ? sql`0` : sql`(select count(*) from entitled)`;
  const conditions = where(conditionsOf(filter, viewer, true));
  return sql`
    worded as materialized (select w.person_id as id from person_word w where ${begun(search)} limit ${followed + 1}::int),
    entitled as materialized (${entitled(search, viewer)}),
    named as materialized (select id from worded union ${fullyNamed(search, viewer)}),
    met as materialized (select id from named ${titles}),
    counted as materialized (
      select (select count(*) from met) > ${few}::int as many,
             greatest((select count(*) from worded), ${heldTitles}) > ${followed}::int as cut),
    listed as materialized (
      select met.id, seen.* from met
       cross join lateral (
         select e.joined_on, e.left_on, e.seen_on, e.employed
           from (select met.id) p ${employmentOf(filter, viewer)} ${conditions} limit 1) seen
       limit (select case when many and not ${counts}::boolean then 1 else ${few + 1}::int end from counted)),
    size as materialized (
      select cut, exists (select 1 from named) as named, number as listed,
             number between 1 and ${few}::int and not cut and (${counts}::boolean or not many) as complete
        from counted cross join (select count(*)::int as number from listed) listed)`;
};

@Injectable()
export class SearchWayRepository {
  /** The way to whoever is searched for within a filter; pages of one list have the same people on either way. */
  async find(access: TenantAccess, searching: Searching): Promise<SearchWay> {
    const [found] = await access.sql<Met & { ids: string[] }>`
      with ${metBy(searching)} select size.*, array(select id::text from listed) as ids from size`;
    if (!found) return { by: 'parts', more: false };
    return found.complete ? { by: 'ids', ids: found.ids } : this.walk(access, searching, found);
  }

  /** The walk to take after a first look that did not list them all; `more` says that it meets more than anybody counts. */
  async walk(access: TenantAccess, searching: Searching, { cut, named, listed }: Met): Promise<Walk> {
    const walk = { by: named ? 'words' : 'titles', more: listed > few } as const;
    if (listed > 0) return walk;
    return cut && (await this.meets(access, searching, walk)) ? walk : { by: 'parts', more: false };
  }

  /** So many are met that not all were looked up, and none of those is listed: whether a walk meets anybody else. */
  private async meets(access: TenantAccess, { viewer, filter, looked }: Searching, walk: Walk): Promise<boolean> {
    const met = await access.sql`
      select 1 from person p ${employmentOf(filter, viewer)}
       ${where([...conditionsOf(filter, viewer, true), meant(filter.search, viewer, walk, looked)])} limit 1`;
    return met.length > 0;
  }
}
