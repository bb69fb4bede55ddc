import { Injectable } from '@nestjs/common';
import type { EffectivenessImport } from '@understudy/contracts/effectiveness-intake';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type ImportRow = Omit<EffectivenessImport, 'abilities'> & { position: string };
export type ImportPosition = readonly [importedAt: string, id: string];
export type NewImport = { readonly fileName: string; readonly observations: number; readonly leaders: number };

@Injectable()
export class ImportsRepository {
  async find(access: TenantAccess, id: string): Promise<ImportRow | null> {
    return (await this.rows(access, sql`where i.id = ${id}::uuid`, empty))[0] ?? null;
  }

  page(access: TenantAccess, after: ImportPosition | undefined, limit: number): Promise<ImportRow[]> {
    const beyond = after ? sql`where (i.imported_at, i.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : empty;
    return this.rows(access, beyond, sql`limit ${limit}::int`);
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

  private rows(access: TenantAccess, condition: Sql, end: Sql): Promise<ImportRow[]> {
    return access.sql<ImportRow>`
      select i.id::text as id, i.file_name as "fileName", i.observations, i.leaders, i.imported_at as "importedAt",
             i.undone_at as "undoneAt", i.imported_at::text as position
        from effectiveness_import i ${condition} order by i.imported_at desc, i.id desc ${end}`;
  }
}
