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
export type SearchWay =
  | { readonly by: 'ids'; readonly ids: readonly string[] }
  | { readonly by: 'words' | 'titles' | 'parts'; readonly more: boolean };

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

type Met = { many: boolean; cut: boolean; named: boolean; ids: string[] };

@Injectable()
export class SearchWayRepository {
  /**
   * The way to whoever is searched for within a filter; pages of one list have the same people on either way. `counts` says
   * that it matters how many they are: then as many are looked up as make the count known, else one shows that there are any.
   * `more` says of a walk that it meets more than anybody counts.
   */
  async find(
    access: TenantAccess,
    viewer: Viewer,
    filter: DirectoryFilter & { readonly search: string },
    looked: Looked,
    counts: boolean,
  ): Promise<SearchWay> {
    const { search } = filter;
    const titles =
      looked === 'names'
        ? empty
        : sql`union all select id from entitled where not exists (select 1 from named where named.id = entitled.id)`;
    const heldTitles = looked === 'names' ? sql`0` : sql`(select count(*) from entitled)`;
    const conditions = where([sql`p.id = met.id`, ...conditionsOf(filter, viewer, true)]);
    const [found] = await access.sql<Met>`
      with worded as materialized (select w.person_id as id from person_word w where ${begun(search)} limit ${followed + 1}::int),
           entitled as materialized (${entitled(search, viewer)} limit ${followed + 1}::int),
           named as materialized (select id from worded union ${fullyNamed(search, viewer)}),
           met as materialized (select id from named ${titles}),
           size as materialized (
             select (select count(*) from met) > ${few}::int as many,
                    greatest((select count(*) from worded), ${heldTitles}) > ${followed}::int as cut),
           listed as materialized (
             select met.id from met
              cross join lateral (select 1 from person p ${employmentOf(filter, viewer)} ${conditions} limit 1) listed
              limit (select case when many and not ${counts}::boolean then 1 else ${few + 1}::int end from size))
      select many, cut, exists (select 1 from named) as named, array(select id::text from listed) as ids from size`;
    if (!found) return { by: 'parts', more: false };
    const { many, cut, named, ids } = found;
    if (ids.length === 0)
      return cut ? this.walkBeyond(access, viewer, filter, looked, named) : { by: 'parts', more: false };
    const all = !cut && (counts || !many) && ids.length <= few;
    return all ? { by: 'ids', ids } : { by: named ? 'words' : 'titles', more: ids.length > few };
  }

  /** So many are met that not all were looked up, and none of those is listed: whether a walk meets anybody else. */
  private async walkBeyond(
    access: TenantAccess,
    viewer: Viewer,
    filter: DirectoryFilter & { readonly search: string },
    looked: Looked,
    named: boolean,
  ): Promise<SearchWay> {
    const walk = { by: named ? 'words' : 'titles', more: false } as const;
    const met = await access.sql`
      select 1 from person p ${employmentOf(filter, viewer)}
       ${where([...conditionsOf(filter, viewer, true), meant(filter.search, viewer, walk, looked)])} limit 1`;
    return met.length === 0 ? { by: 'parts', more: false } : walk;
  }
}
