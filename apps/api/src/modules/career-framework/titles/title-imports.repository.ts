import { Injectable } from '@nestjs/common';
import type { TitleImport, titleImportSorts } from '@understudy/contracts/career-framework-title-imports';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { BroughtListing } from '../../../common/http/arranged.js';
import { arrangementOf, being, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { followedTitles } from './followed-titles.repository.js';

export type TitleImportRecord = Omit<TitleImport, 'abilities'> & { readonly sortKey: string };
type ImportSort = (typeof titleImportSorts)[number];

/** What a title stands for today, and who holds it. */
export type StandingTitle = {
  readonly title: string;
  readonly decided: boolean;
  readonly stageId: string | null;
  readonly holdersNow: number;
  readonly everHeld: boolean;
};

/** What tables of titles can be arranged by. */
export const titleImportColumns: SortColumns<ImportSort> = {
  imported: { key: sql`i.imported_at`, kind: 'instant' },
  file: { key: sql`folded(i.file_name)`, kind: 'text' },
};

/** Tables of titles, and what they are read against. */
@Injectable()
export class TitleImportsRepository {
  /** How each of these titles stands today, whether anybody ever held it or not. */
  standing(access: TenantAccess, titles: readonly string[], today: string): Promise<StandingTitle[]> {
    return access.sql<StandingTitle>`
      with recursive ${followedTitles},
      asked as (select t.title from unnest(${titles}::text[]) as t(title)),
      held as (
        select a.title, count(distinct e.person_id)::int as now
          from asked a
          join title_holding h on h.title = a.title
          left join employment e on e.person_id = h.person_id and e.joined_on <= ${today}::date
                                and (e.left_on is null or e.left_on > ${today}::date)
                                and h.from_on <= ${today}::date and (h.to_on is null or h.to_on > ${today}::date)
         group by a.title
      )
      select a.title, m.title is not null as decided, m.stage_id::text as "stageId", coalesce(held.now, 0) as "holdersNow",
             held.title is not null as "everHeld"
        from asked a
        left join meaning m on m.title = a.title and m.to_on = 'infinity'
        left join held on held.title = a.title`;
  }

  /** Records a table; returns the id of the import. */
  async write(
    tx: TenantTransaction,
    { fileName, titles, changed, by }: { fileName: string; titles: number; changed: number; by: string | null },
  ): Promise<string> {
    const [row] = await tx.sql<{ id: string }>`
      insert into title_import (organisation_id, file_name, titles, changed, imported_by)
      values (${tx.organisationId}::uuid, ${fileName}, ${titles}::int, ${changed}::int, ${by}::uuid)
      returning id::text as id`;
    if (row === undefined) throw new Error('The import was not written.');
    return row.id;
  }

  async markUndone(tx: TenantTransaction, id: string, by: string | null, leftAlone: number): Promise<void> {
    await tx.sql`
      update title_import set undone_at = now(), undone_by = ${by}::uuid, left_alone = ${leftAlone}::int
       where id = ${id}::uuid`;
  }

  async find(access: TenantAccess, id: string): Promise<TitleImportRecord | null> {
    return (await this.rows(access, sql`i.id = ${id}::uuid`, 1))[0] ?? null;
  }

  /** One page of the tables asked for; `search` looks for the file or whoever took it over. */
  page(
    access: TenantAccess,
    { search, undone, limit, ...listing }: BroughtListing<ImportSort>,
  ): Promise<TitleImportRecord[]> {
    const arranged = arrangementOf(titleImportColumns, sql`i.id`, listing);
    const wanted = sql`${holding(search, sql`i.file_name`, nameOf(sql`p`))}
      and ${being(undone, sql`i.undone_at is not null`)}`;
    return this.rows(access, sql`${wanted} and ${arranged.beyond}`, limit, arranged);
  }

  private rows(
    access: TenantAccess,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`i.id`),
  ): Promise<TitleImportRecord[]> {
    return access.sql<TitleImportRecord>`
      select i.id::text as id, i.file_name as "fileName", i.titles, i.changed, i.imported_at as "importedAt",
             case when p.id is not null then ${nameOf(sql`p`)} end as "importedBy", i.undone_at as "undoneAt",
             i.left_alone as "leftAlone", ${key}::text as "sortKey"
        from title_import i left join person p on p.id = i.imported_by
       where ${condition} order by ${order} limit ${limit}::int`;
  }
}
