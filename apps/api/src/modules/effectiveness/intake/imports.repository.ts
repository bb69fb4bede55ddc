import { Injectable } from '@nestjs/common';
import type { EffectivenessImport, effectivenessImportSorts } from '@understudy/contracts/effectiveness-intake';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { BroughtListing } from '../../../common/http/arranged.js';
import { arrangementOf, being, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';

export type ImportRow = Omit<EffectivenessImport, 'abilities'> & { sortKey: string };
type ImportSort = (typeof effectivenessImportSorts)[number];

/** What imports can be arranged by. */
export const importColumns: SortColumns<ImportSort> = {
  imported: { key: sql`i.imported_at`, kind: 'instant' },
  file: { key: sql`folded(i.file_name)`, kind: 'text' },
  observations: { key: sql`i.observations`, kind: 'number' },
};
export type NewImport = { readonly fileName: string; readonly observations: number; readonly leaders: number };

@Injectable()
export class ImportsRepository {
  async find(access: TenantAccess, id: string): Promise<ImportRow | null> {
    return (await this.rows(access, sql`i.id = ${id}::uuid`, 1))[0] ?? null;
  }

  /** One page of the imports asked for; `search` looks for the file. */
  page(access: TenantAccess, { search, undone, limit, ...listing }: BroughtListing<ImportSort>): Promise<ImportRow[]> {
    const arranged = arrangementOf(importColumns, sql`i.id`, listing);
    const wanted = sql`${holding(search, sql`i.file_name`)} and ${being(undone, sql`i.undone_at is not null`)}`;
    return this.rows(access, sql`${wanted} and ${arranged.beyond}`, limit, arranged);
  }

  async insert(tx: TenantTransaction, { fileName, observations, leaders }: NewImport): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into effectiveness_import (organisation_id, file_name, observations, leaders)
      values (${tx.organisationId}::uuid, ${fileName}, ${observations}::int, ${leaders}::int) returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The import was not written.');
    return id;
  }

  /** Withdraws what still stands of an import; null when it was undone before. */
  async undo(tx: TenantTransaction, id: string): Promise<string[] | null> {
    const undone = await tx.sql<{ id: string }>`
      update effectiveness_import set undone_at = now() where id = ${id}::uuid and undone_at is null returning id::text as id`;
    if (undone.length === 0) return null;
    const rows = await tx.sql<{ leaderId: string }>`
      update effectiveness_observation set state = 'withdrawn' where import_id = ${id}::uuid and state = 'standing'
      returning leader_id::text as "leaderId"`;
    return rows.map(({ leaderId }) => leaderId);
  }

  private rows(
    access: TenantAccess,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`i.id`),
  ): Promise<ImportRow[]> {
    return access.sql<ImportRow>`
      select i.id::text as id, i.file_name as "fileName", i.observations, i.leaders, i.imported_at as "importedAt",
             i.undone_at as "undoneAt", ${key}::text as "sortKey"
        from effectiveness_import i where ${condition} order by ${order} limit ${limit}::int`;
  }
}
