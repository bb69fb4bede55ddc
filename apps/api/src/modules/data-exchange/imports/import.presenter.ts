import { type ColumnMapping, type DataImport, importOptions } from '@understudy/contracts/data-exchange';
import { missingFields, recogniseColumns } from '@understudy/domain/data-exchange/recognise-columns';
import type { Actor } from '../../../common/auth/actor.js';
import { type ImportAction, mayImport, possible } from './import.policy.js';
import type { ImportRecord } from './import-record.js';

const actions: readonly ImportAction[] = ['change', 'apply', 'undo', 'discard'];

/** An import as the actor sees it. */
export const presentImport = (
  actor: Actor,
  record: ImportRecord,
  remembered: ColumnMapping | null,
  names: ReadonlyMap<string, string>,
): DataImport => ({
  id: record.id,
  kind: record.kind,
  fileName: record.fileName,
  status: record.status,
  columns: [...record.columns],
  sample: record.sample,
  rowCount: record.rowCount,
  mapping: record.mapping,
  recognised: recognisedColumns(record, remembered),
  missingFields: missingFields(record.kind, record.mapping),
  options: importOptions.parse(record.options),
  summary: record.summary,
  jobId: record.jobId,
  problem: record.problem,
  createdAt: record.createdAt,
  appliedAt: record.appliedAt,
  undoneAt: record.undoneAt,
  requestedBy: record.requestedBy === null ? null : (names.get(record.requestedBy) ?? null),
  version: record.version,
  abilities: actions.filter((action) => mayImport(actor) && possible[action](record)),
});

const recognisedColumns = (record: ImportRecord, remembered: ColumnMapping | null): string[] => {
  const recognised = recogniseColumns(record.kind, record.columns);
  return record.mapping.flatMap(({ column, field }, index) => {
    const known = field !== null && (recognised[index]?.field === field || remembered?.[index]?.field === field);
    return known ? [column] : [];
  });
};
