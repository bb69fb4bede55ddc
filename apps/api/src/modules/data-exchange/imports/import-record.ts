import type {
  ColumnMapping,
  DataImport,
  ImportKind,
  ImportOptions,
  ImportSummary,
} from '@understudy/contracts/data-exchange';

/** An import as stored; its status is what it is now, also when its job has failed or was cancelled. */
export type ImportRecord = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly status: DataImport['status'];
  readonly columns: readonly string[];
  readonly sample: string[][];
  readonly rowCount: number;
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  readonly summary: ImportSummary | null;
  readonly readingNotices: readonly string[];
  readonly jobId: string | null;
  readonly problem: DataImport['problem'];
  readonly createdAt: string;
  readonly sortKey: string;
  readonly appliedAt: string | null;
  readonly undoneAt: string | null;
  readonly requestedBy: string | null;
  readonly version: number;
};

/** What an upload writes. */
export type ImportDraftRecord = Pick<
  ImportRecord,
  'kind' | 'fileName' | 'columns' | 'rowCount' | 'mapping' | 'options' | 'readingNotices' | 'requestedBy'
> & { readonly fileHash: string };
