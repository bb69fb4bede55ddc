import { Injectable } from '@nestjs/common';
import type { ImportRow } from '@understudy/contracts/data-exchange';
import { empty, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { SourceRow } from '@understudy/domain/data-exchange/source-rows';

/** Rows of one statement. */
const batch = 10_000;

/** Which rows a page shows. */
export type RowPage = {
  readonly afterLine: number;
  readonly outcomes: readonly ImportRow['outcome'][] | null;
  readonly limit: number;
};

@Injectable()
export class ImportRowsRepository {
  async insertSource(tx: TenantTransaction, importId: string, rows: readonly SourceRow[]): Promise<void> {
    for (let start = 0; start < rows.length; start += batch) {
      await tx.sql`
        insert into data_import_source (organisation_id, import_id, line, cells)
        select ${tx.organisationId}::uuid, ${importId}::uuid, line, cells
          from jsonb_to_recordset(${JSON.stringify(rows.slice(start, start + batch))}::jsonb) as r (line int, cells text[])`;
    }
  }

  /** All rows as they were read, in the order of the file, as JSON text. */
  async source(access: TenantAccess, importId: string): Promise<string> {
    const found = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select line, cells from data_import_source
         where organisation_id = ${access.organisationId}::uuid and import_id = ${importId}::uuid order by line) r`;
    return found[0]?.rows ?? '[]';
  }

  /** Replaces the outcomes of an earlier check; each text holds many rows as JSON. */
  async writeOutcomes(tx: TenantTransaction, importId: string, outcomes: readonly string[]): Promise<void> {
    await tx.sql`delete from data_import_outcome where import_id = ${importId}::uuid`;
    for (const rows of outcomes) {
      await tx.sql`
        insert into data_import_outcome (organisation_id, import_id, line, outcome, subject, field, messages)
        select ${tx.organisationId}::uuid, ${importId}::uuid, line, outcome, subject, field, messages
          from jsonb_to_recordset(${rows}::jsonb)
               as r (line int, outcome text, subject text, field text, messages jsonb)`;
    }
  }

  /** Checked rows in the order of the file. */
  page(access: TenantAccess, importId: string, { afterLine, outcomes, limit }: RowPage): Promise<ImportRow[]> {
    return access.sql<ImportRow>`
      select o.line, o.outcome, o.subject, o.field, o.messages, s.cells
        from data_import_outcome o
        join data_import_source s on s.organisation_id = o.organisation_id and s.import_id = o.import_id and s.line = o.line
       where o.organisation_id = ${access.organisationId}::uuid and o.import_id = ${importId}::uuid
         and o.line > ${afterLine}::int ${outcomes === null ? empty : sql`and o.outcome = any(${outcomes}::text[])`}
       order by o.line limit ${limit}::int`;
  }
}
