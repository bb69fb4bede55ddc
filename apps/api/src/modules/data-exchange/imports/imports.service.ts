import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  applyImport,
  ColumnMapping,
  DataImport,
  ImportKind,
  ImportOptions,
  listImports,
  previewImport,
  uploadImport,
} from '@understudy/contracts/data-exchange';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { recogniseDateOrder } from '@understudy/domain/data-exchange/import-date';
import { headerRowKey, recogniseColumns, recogniseKind } from '@understudy/domain/data-exchange/recognise-columns';
import type { Actor } from '../../../common/auth/actor.js';
import { UserNames } from '../../../common/auth/user-names.repository.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import type { UploadedFile } from '../../../common/http/upload.js';
import type { JobDefinition } from '../../../common/jobs/define-job.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { type ImportedTable, readTable } from '../reading/read-table.js';
import { type ImportAction, possible } from './import.policy.js';
import { presentImport } from './import.presenter.js';
import { applyImportRows, checkImport, undoImportRows } from './import-jobs.js';
import { checkMapping } from './import-mapping.js';
import type { ImportRecord } from './import-record.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportsRepository, importColumns } from './imports.repository.js';

const uploadTimeout = 60_000;
const sampledRows = 1_000;

const impossible: Readonly<Record<ImportAction, string>> = {
  change: 'This import is being worked on or has been applied; it cannot be changed.',
  apply: 'This import has not been checked, or has rows with problems. Mend them in the file and upload it again.',
  undo: 'Only an import that has been applied can be undone.',
  discard: 'This import is being worked on or has been applied; it cannot be thrown away.',
};

/** Imports from the upload to the decision; the work itself is done by jobs. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly jobs: Jobs,
    private readonly names: UserNames,
  ) {}

  /** One page of imports. */
  async list(actor: Actor, query: QueryOf<typeof listImports>): Promise<ResponseOf<typeof listImports>> {
    const listing = { ...listingOf(importColumns, query), kind: query.kind };
    const found = await this.repository.list(this.tenants.read(actor), listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: await this.present(actor, shown), nextCursor };
  }

  /** @throws ProblemError not-found */
  async get(actor: Actor, importId: string): Promise<DataImport> {
    const record = await this.repository.find(this.tenants.read(actor), importId, 'look');
    const [presented] = record === null ? [] : await this.present(actor, [record]);
    if (presented === undefined) throw notFound();
    return presented;
  }

  /** Reads a file and keeps its rows; nothing is written to people. @throws ProblemError unsupported-file, too-large */
  async upload(actor: Actor, file: UploadedFile, query: QueryOf<typeof uploadImport>): Promise<DataImport> {
    const table = await readTable(file.bytes);
    const kind = query.kind ?? recogniseKind(table.columns);
    const remembered = await this.remembered(actor, kind, table.columns);
    const mapping = remembered ?? recogniseColumns(kind, table.columns);
    const importId = await this.tenants.run(
      actor,
      async (tx) => {
        const id = await this.repository.insert(tx, {
          kind,
          fileName: file.fileName,
          fileHash: createHash('sha256').update(file.bytes).digest('hex'),
          columns: table.columns,
          rowCount: table.rows.length,
          mapping,
          options: firstOptions(table, mapping),
          readingNotices: table.notices,
          requestedBy: actor.userId,
        });
        await this.rows.insertSource(tx, id, table.rows);
        await emit(tx, actor, 'import.uploaded', { kind: 'import', id }, { kind, rows: table.rows.length });
        return id;
      },
      { timeoutMs: uploadTimeout },
    );
    return this.get(actor, importId);
  }

  /** Takes mapping and options and has every row checked. @throws ProblemError invalid-input, conflict */
  async preview(actor: Actor, importId: string, body: BodyOf<typeof previewImport>): Promise<DataImport> {
    await this.change(actor, importId, 'change', checkImport, async (tx, record) => {
      const options = checkMapping(record, body.mapping, body.options, actor.today);
      await this.repository.beginCheck(tx, importId, body.mapping, options);
      await this.repository.remember(tx, record.kind, headerRowKey(record.columns), body.mapping);
    });
    return this.get(actor, importId);
  }

  /** Has all of it written, or none. @throws ProblemError conflict, needs-confirmation */
  async apply(actor: Actor, importId: string, body: BodyOf<typeof applyImport>): Promise<DataImport> {
    await this.change(actor, importId, 'apply', applyImportRows, async (tx, record) => {
      const confirmLeavers = record.options.confirmLeavers || body.confirmLeavers;
      if (record.summary?.needsConfirmation && !confirmLeavers) {
        throw new ProblemError(
          'needs-confirmation',
          `This records ${record.summary.leavers} of ${record.summary.employedBefore} people as having left. Confirm that this is meant.`,
        );
      }
      await this.repository.begin(tx, importId, 'applying', { ...record.options, confirmLeavers });
    });
    return this.get(actor, importId);
  }

  /** Has the people put back as they were. @throws ProblemError conflict */
  async undo(actor: Actor, importId: string): Promise<DataImport> {
    await this.change(actor, importId, 'undo', undoImportRows, (tx, record) =>
      this.repository.begin(tx, importId, 'undoing', record.options),
    );
    return this.get(actor, importId);
  }

  /** Throws an upload away that was not applied. @throws ProblemError conflict */
  async discard(actor: Actor, importId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.allowed(tx, importId, 'discard');
      await this.repository.discard(tx, importId);
    });
  }

  private change(
    actor: Actor,
    importId: string,
    action: ImportAction,
    job: JobDefinition<typeof checkImport.payload>,
    write: (tx: TenantTransaction, record: ImportRecord) => Promise<void>,
  ): Promise<void> {
    return this.tenants.run(actor, async (tx) => {
      await write(tx, await this.allowed(tx, importId, action));
      const jobId = await this.jobs.request(tx, actor, job, { importId }, { deduplicationKey: importId });
      await this.repository.setJob(tx, importId, jobId);
    });
  }

  private async allowed(tx: TenantTransaction, importId: string, action: ImportAction): Promise<ImportRecord> {
    const record = await this.repository.find(tx, importId, 'lock');
    if (record === null) throw notFound();
    if (!possible[action](record)) throw new ProblemError('conflict', impossible[action]);
    return record;
  }

  private async remembered(actor: Actor, kind: ImportKind, columns: readonly string[]): Promise<ColumnMapping | null> {
    return this.repository.remembered(this.tenants.read(actor), kind, headerRowKey(columns));
  }

  /** Files of the same columns share what is remembered of them. */
  private async present(actor: Actor, records: readonly ImportRecord[]): Promise<DataImport[]> {
    const names = await this.names.of(
      actor.organisationId,
      records.map(({ requestedBy }) => requestedBy),
    );
    const remembered = new Map<string, ColumnMapping | null>();
    for (const { kind, columns } of records) {
      const key = `${kind} ${headerRowKey(columns)}`;
      if (!remembered.has(key)) remembered.set(key, await this.remembered(actor, kind, columns));
    }
    return records.map((record) =>
      presentImport(actor, record, remembered.get(`${record.kind} ${headerRowKey(record.columns)}`) ?? null, names),
    );
  }
}

/** The options an upload begins with: dates are read in the order that the file's own values show. */
const firstOptions = (table: ImportedTable, mapping: ColumnMapping): ImportOptions => {
  const dated = mapping.flatMap(({ field }, index) =>
    field === 'joinedOn' || field === 'leftOn' || field === 'effectiveOn' ? [index] : [],
  );
  const values = table.rows
    .slice(0, sampledRows)
    .flatMap(({ cells }) => (dated.length === 0 ? cells : dated.map((index) => cells[index] ?? '')));
  return {
    dateOrder: recogniseDateOrder(values) ?? 'year-month-day',
    missingPeople: 'keep',
    confirmLeavers: false,
  };
};
