import { Injectable } from '@nestjs/common';
import type {
  ColumnMapping,
  ImportKind,
  ImportOptions,
  ImportSummary,
  importSorts,
} from '@understudy/contracts/data-exchange';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import type { ImportDraftRecord, ImportRecord } from './import-record.js';

const sampleRows = 5;

/** The state that a job has left its import in, when it has ended without finishing it. */
const status = sql`
  case when i.status not in ('checking', 'applying', 'undoing') then i.status
       when j.status = 'failed' then case i.status when 'undoing' then 'applied' else 'failed' end
       when j.status = 'cancelled' then case i.status when 'checking' then 'uploaded' when 'applying' then 'previewed' else 'applied' end
       else i.status end`;

type ImportSort = (typeof importSorts)[number];
export type ImportListing = Listing<ImportSort> & { readonly kind: ImportKind | undefined };

/** What imports can be arranged by. */
export const importColumns: SortColumns<ImportSort> = {
  uploaded: { key: sql`i.created_at`, kind: 'instant' },
  file: { key: sql`folded(i.file_name)`, kind: 'text' },
  kind: { key: sql`i.kind`, kind: 'text' },
  rows: { key: sql`i.row_count`, kind: 'number' },
};

const columns = (key: Sql): Sql => sql`
  i.id::text, i.kind, i.file_name as "fileName", ${status} as status, i.columns, i.row_count as "rowCount", i.mapping,
  i.options, i.summary, i.reading_notices as "readingNotices", i.job_id::text as "jobId",
  case when j.status = 'failed' then j.problem_said end as problem, i.created_at as "createdAt",
  ${key}::text as "sortKey", i.applied_at as "appliedAt", i.undone_at as "undoneAt",
  i.requested_by::text as "requestedBy", i.version,
  (select coalesce(json_agg(s.cells order by s.line), '[]')
     from (select cells, line from data_import_source
            where organisation_id = i.organisation_id and import_id = i.id order by line limit ${sampleRows}::int) s) as sample`;

const source = sql`
  data_import i left join background_job j on j.organisation_id = i.organisation_id and j.id = i.job_id`;

@Injectable()
export class ImportsRepository {
  /** One page in the order asked for, without those thrown away. */
  list(access: TenantAccess, { kind, limit, ...listing }: ImportListing): Promise<ImportRecord[]> {
    const { key, beyond, order } = arrangementOf(importColumns, sql`i.id`, listing);
    return access.sql<ImportRecord>`
      select ${columns(key)} from ${source}
       where i.organisation_id = ${access.organisationId}::uuid and i.status <> 'discarded' and ${beyond}
         ${kind === undefined ? empty : sql`and i.kind = ${kind}`}
       order by ${order} limit ${limit}::int`;
  }

  /** One import, unless it was thrown away; locked until the end of the transaction when asked. */
  async find(access: TenantAccess, importId: string, lock: 'lock' | 'look'): Promise<ImportRecord | null> {
    const rows = await access.sql<ImportRecord>`
      select ${columns(byId(sql`i.id`).key)} from ${source}
       where i.organisation_id = ${access.organisationId}::uuid and i.id = ${importId}::uuid and i.status <> 'discarded'
       ${lock === 'lock' ? sql`for update of i` : empty}`;
    return rows[0] ?? null;
  }

  async insert(tx: TenantTransaction, draft: ImportDraftRecord): Promise<string> {
    const [row] = await tx.sql<{ id: string }>`
      insert into data_import (organisation_id, kind, file_name, file_hash, status, columns, row_count, mapping, options,
                               reading_notices, requested_by)
      values (${tx.organisationId}::uuid, ${draft.kind}, ${draft.fileName}, ${draft.fileHash}, 'uploaded',
              ${draft.columns}::text[], ${draft.rowCount}::int, ${JSON.stringify(draft.mapping)}::jsonb,
              ${JSON.stringify(draft.options)}::jsonb, ${draft.readingNotices}::text[], ${draft.requestedBy}::uuid)
      returning id::text as id`;
    if (row === undefined) throw new Error('The import was not written.');
    return row.id;
  }

  /** Sets mapping and options and forgets what an earlier check found. */
  async beginCheck(
    tx: TenantTransaction,
    importId: string,
    mapping: ColumnMapping,
    options: ImportOptions,
  ): Promise<void> {
    await tx.sql`
      update data_import
         set status = 'checking', mapping = ${JSON.stringify(mapping)}::jsonb, options = ${JSON.stringify(options)}::jsonb,
             summary = null, version = version + 1
       where id = ${importId}::uuid`;
  }

  async begin(
    tx: TenantTransaction,
    importId: string,
    next: 'applying' | 'undoing',
    options: ImportOptions,
  ): Promise<void> {
    await tx.sql`
      update data_import
         set status = ${next}::text, options = ${JSON.stringify(options)}::jsonb, version = version + 1
       where id = ${importId}::uuid`;
  }

  async setJob(tx: TenantTransaction, importId: string, jobId: string): Promise<void> {
    await tx.sql`update data_import set job_id = ${jobId}::uuid where id = ${importId}::uuid`;
  }

  async endCheck(tx: TenantTransaction, importId: string, summary: ImportSummary): Promise<void> {
    await tx.sql`
      update data_import
         set status = 'previewed', previewed_at = now(), summary = ${JSON.stringify(summary)}::jsonb, version = version + 1
       where id = ${importId}::uuid`;
  }

  async endApply(
    tx: TenantTransaction,
    importId: string,
    summary: ImportSummary,
    taken: { readonly createdUnits: readonly string[]; readonly formerHistoryBeginsOn: string | null },
  ): Promise<void> {
    await tx.sql`
      update data_import
         set status = 'applied', applied_at = now(), summary = ${JSON.stringify(summary)}::jsonb,
             created_units = ${taken.createdUnits}::uuid[],
             former_history_begins_on = ${taken.formerHistoryBeginsOn}::date, version = version + 1
       where id = ${importId}::uuid`;
  }

  async endUndo(tx: TenantTransaction, importId: string): Promise<void> {
    await tx.sql`
      update data_import set status = 'undone', undone_at = now(), version = version + 1 where id = ${importId}::uuid`;
  }

  /** Throws the rows away; the import itself stays as a trace. */
  async discard(tx: TenantTransaction, importId: string): Promise<void> {
    await tx.sql`delete from data_import_source where import_id = ${importId}::uuid`;
    await tx.sql`delete from data_import_outcome where import_id = ${importId}::uuid`;
    await tx.sql`update data_import set status = 'discarded', version = version + 1 where id = ${importId}::uuid`;
  }

  async remember(tx: TenantTransaction, kind: ImportKind, headerKey: string, mapping: ColumnMapping): Promise<void> {
    await tx.sql`
      insert into import_mapping (organisation_id, kind, header_key, mapping)
      values (${tx.organisationId}::uuid, ${kind}, ${headerKey}, ${JSON.stringify(mapping)}::jsonb)
      on conflict (organisation_id, kind, header_key) do update
         set mapping = excluded.mapping, remembered_at = now()`;
  }

  async remembered(access: TenantAccess, kind: ImportKind, headerKey: string): Promise<ColumnMapping | null> {
    const [row] = await access.sql<{ mapping: ColumnMapping }>`
      select mapping from import_mapping where kind = ${kind} and header_key = ${headerKey}`;
    return row?.mapping ?? null;
  }

  /** What undoing has to take back besides people. */
  async taken(
    access: TenantAccess,
    importId: string,
  ): Promise<{ createdUnits: string[]; formerHistoryBeginsOn: string | null } | null> {
    const [row] = await access.sql<{ createdUnits: string[]; formerHistoryBeginsOn: string | null }>`
      select created_units::text[] as "createdUnits", former_history_begins_on as "formerHistoryBeginsOn"
        from data_import where id = ${importId}::uuid`;
    return row ?? null;
  }

  async setHistoryBeginsOn(tx: TenantTransaction, day: string | null): Promise<void> {
    await tx.sql`
      update organisation set history_begins_on = ${day}::date, version = version + 1
       where organisation_id = ${tx.organisationId}::uuid and history_begins_on is distinct from ${day}::date`;
  }
}
