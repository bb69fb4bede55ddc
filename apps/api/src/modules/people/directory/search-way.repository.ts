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
  | { readonly by: 'words' | 'titles' }
  | { readonly by: 'parts' };

/** What a search looks at. */
export type Looked = 'names and titles' | 'names';

/** As many are met one by one; where more are found, walking through everybody in order meets a page of them sooner. */
const few = 250;

/** As many beginnings of words are followed before a walk is taken: one person may have several. */
const followed = 4 * few;

/** Whether person p is meant by a search, once its way is known. */
export const meant = (search: string, viewer: Viewer, way: SearchWay, looked: Looked): Sql => {
  if (way.by === 'ids') return sql`p.id = any(${[...way.ids]}::uuid[])`;
  if (way.by === 'titles') return titled(search, viewer);
  const byName = way.by === 'words' ? wordNamed(search, viewer) : partlyNamed(search, viewer);
  return looked === 'names' ? byName : sql`(${byName} or ${titled(search, viewer)})`;
};

@Injectable()
export class SearchWayRepository {
  /** The way to whoever is searched for within a filter; pages of one list have the same. */
  async find(
    access: TenantAccess,
    viewer: Viewer,
    filter: DirectoryFilter & { readonly search: string },
    looked: Looked,
  ): Promise<SearchWay> {
    const { search } = filter;
    const titles = looked === 'names' ? empty : sql`union select id from entitled`;
    const conditions = where([sql`p.id = met.id`, ...conditionsOf(filter, viewer, true)]);
    const [found] = await access.sql<{ many: boolean; named: boolean; ids: string[] }>`
      with worded as materialized (select w.person_id as id from person_word w where ${begun(search)} limit ${followed + 1}::int),
           entitled as materialized (${entitled(search, viewer)} limit ${followed + 1}::int),
           named as materialized (select id from worded union ${fullyNamed(search, viewer)}),
           met as materialized (select id from named ${titles})
      select many.so as many, exists (select 1 from named) as named,
             case when many.so then '{}' else array(
               select met.id::text from met
                cross join lateral (select 1 from person p ${employmentOf(filter, viewer)} ${conditions} limit 1) listed)
             end as ids
        from (select (select count(*) from met) > ${few}::int as so) many`;
    const ids = found?.ids ?? [];
    if (!found?.many) return ids.length === 0 ? { by: 'parts' } : { by: 'ids', ids };
    const walk: SearchWay = { by: found.named ? 'words' : 'titles' };
    const met = await access.sql`
      select 1 from person p ${employmentOf(filter, viewer)}
       ${where([...conditionsOf(filter, viewer, true), meant(search, viewer, walk, looked)])} limit 1`;
    return met.length === 0 ? { by: 'parts' } : walk;
  }
}
