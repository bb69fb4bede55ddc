import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { said } from './said.js';

export const importKind = z
  .enum(['people', 'history'])
  .meta({ id: 'ImportKind', description: 'A snapshot of people, or a history of dated changes.' });
export type ImportKind = z.infer<typeof importKind>;

/** Fields that a column can be mapped to. */
export const peopleField = z.enum([
  'employeeNumber',
  'name',
  'firstName',
  'lastName',
  'preferredName',
  'email',
  'title',
  'unit',
  'parentUnit',
  'location',
  'manager',
  'joinedOn',
  'leftOn',
  'leavingReason',
  'leavingKind',
  'regretted',
  'employmentKind',
  'pronouns',
]);
export type PeopleField = z.infer<typeof peopleField>;

export const historyField = z.enum(['effectiveOn', 'employee', 'change', 'value']);
export type HistoryField = z.infer<typeof historyField>;

export const importField = z.union([peopleField, historyField]).meta({ id: 'ImportField' });
export type ImportField = z.infer<typeof importField>;

export const columnMapping = z
  .array(z.strictObject({ column: z.string(), field: importField.nullable() }))
  .meta({ id: 'ColumnMapping', description: 'One entry per column of the file, in order; null leaves it out.' });
export type ColumnMapping = z.infer<typeof columnMapping>;

export const importOptions = z
  .strictObject({
    /** The day a people snapshot describes; changes against what is recorded take effect on it. */
    snapshotOn: isoDate.optional(),
    /** The record begins here: whoever joined on that day was there before, since when is unknown. */
    historyBeginsOn: isoDate.nullable().optional(),
    dateOrder: z.enum(['year-month-day', 'day-month-year', 'month-day-year']).default('year-month-day'),
    /** People who are recorded as employed but missing from a people file: keep them, or record their leaving. */
    missingPeople: z.enum(['keep', 'leave']).default('keep'),
    /** Confirms an import that would deactivate a large share of the organisation. */
    confirmLeavers: z.boolean().default(false),
  })
  .meta({ id: 'ImportOptions' });
export type ImportOptions = z.infer<typeof importOptions>;

export const importStatus = z
  .enum(['uploaded', 'checking', 'previewed', 'applying', 'applied', 'undoing', 'undone', 'failed', 'discarded'])
  .meta({ id: 'ImportStatus' });

export const importNotice = z
  .object({
    kind: z.enum([
      'possible-duplicate',
      'short-employment',
      'lines-lost-for-one-day',
      'many-leavers',
      'history-begins',
      'cycle',
      'nothing-to-do',
      'missing-people',
      /** How the file was read: its encoding, its date order. */
      'reading',
    ]),
    message: said,
    /** The reasons behind it, where it has some of its own. */
    because: z.array(said),
    employeeNumbers: z.array(z.string()),
    on: isoDate.nullable(),
  })
  .meta({ id: 'ImportNotice', description: 'Something about the file as a whole that a person should know.' });
export type ImportNotice = z.infer<typeof importNotice>;

export const importSummary = z
  .object({
    create: z.number().int(),
    change: z.number().int(),
    nothing: z.number().int(),
    problem: z.number().int(),
    warning: z.number().int(),
    leavers: z.number().int(),
    employedBefore: z.number().int(),
    needsConfirmation: z.boolean(),
    notices: z.array(importNotice),
  })
  .meta({ id: 'ImportSummary' });
export type ImportSummary = z.infer<typeof importSummary>;

export const dataImport = z
  .object({
    id: identifier,
    kind: importKind,
    fileName: z.string(),
    status: importStatus,
    columns: z.array(z.string()),
    /** The first rows, so that a person sees what they map. */
    sample: z.array(z.array(z.string())),
    rowCount: z.number().int(),
    mapping: columnMapping,
    /** Which entries of the mapping were recognised or remembered rather than chosen. */
    recognised: z.array(z.string()),
    missingFields: z.array(importField),
    options: importOptions,
    summary: importSummary.nullable(),
    jobId: identifier.nullable(),
    /** Why its last job failed. */
    problem: said.nullable(),
    createdAt: instant,
    appliedAt: instant.nullable(),
    undoneAt: instant.nullable(),
    requestedBy: z.string().nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'apply', 'undo', 'discard'])),
  })
  .meta({ id: 'DataImport' });
export type DataImport = z.infer<typeof dataImport>;

const importParams = z.strictObject({ importId: identifier });

export const importSorts = ['uploaded', 'file', 'kind', 'rows'] as const;

export const listImports = endpoint({
  method: 'GET',
  path: '/api/v1/imports',
  summary: 'Imports and how they ended, newest first',
  permission: 'imports.create',
  query: z.strictObject({ ...page, ...arranged(importSorts, 'descending'), kind: importKind.optional() }),
  response: pageOf(dataImport),
});

export const exportImports = exportOf(listImports);

export const uploadImport = endpoint({
  method: 'POST',
  path: '/api/v1/imports',
  summary: 'Upload a CSV or XLSX; its kind and columns are recognised, nothing is written to people yet',
  permission: 'imports.create',
  upload: true,
  query: z.strictObject({ kind: importKind.optional() }),
  response: dataImport,
  status: 201,
  errors: ['invalid-input', 'unsupported-file', 'too-large'],
});

export const getImport = endpoint({
  method: 'GET',
  path: '/api/v1/imports/:importId',
  summary: 'One import with its mapping, state and summary',
  permission: 'imports.create',
  params: importParams,
  response: dataImport,
  errors: ['not-found'],
});

export const previewImport = endpoint({
  method: 'POST',
  path: '/api/v1/imports/:importId/preview',
  summary: 'Set mapping and options and check every row, as a background job; nothing is written to people',
  permission: 'imports.create',
  params: importParams,
  body: z.strictObject({ mapping: columnMapping, options: importOptions }),
  response: dataImport,
  status: 202,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const importRow = z
  .object({
    line: z.number().int(),
    outcome: z.enum(['create', 'change', 'nothing', 'problem', 'warning']),
    subject: z.string(),
    field: z.string().nullable(),
    messages: z.array(said),
    cells: z.array(z.string()),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.infer<typeof importRow>;

export const listImportRows = endpoint({
  method: 'GET',
  path: '/api/v1/imports/:importId/rows',
  summary: 'Every row with its outcome: create, change, nothing, problem with reason and line',
  permission: 'imports.create',
  params: importParams,
  query: z.strictObject({ ...page, outcome: importRow.shape.outcome.optional() }),
  response: pageOf(importRow),
  errors: ['not-found'],
});

export const exportImportRows = exportOf(listImportRows);

export const exportImportProblems = endpoint({
  method: 'GET',
  path: '/api/v1/imports/:importId/problems.csv',
  summary: 'The rows with problems as CSV',
  permission: 'imports.create',
  params: importParams,
  query: z.strictObject({ language: z.enum(['en-GB', 'de']).default('en-GB') }),
  produces: 'text/csv',
  errors: ['not-found'],
});

export const applyImport = endpoint({
  method: 'POST',
  path: '/api/v1/imports/:importId/application',
  summary: 'Write all of it or none of it, as a background job with progress',
  permission: 'imports.create',
  params: importParams,
  body: z.strictObject({ confirmLeavers: z.boolean().default(false) }),
  response: dataImport,
  status: 202,
  errors: ['not-found', 'conflict', 'needs-confirmation'],
});

export const undoImport = endpoint({
  method: 'POST',
  path: '/api/v1/imports/:importId/undoing',
  summary: 'Put back what the import changed; refused with the names of people who were changed since',
  permission: 'imports.create',
  params: importParams,
  response: dataImport,
  status: 202,
  errors: ['not-found', 'conflict'],
});

export const discardImport = endpoint({
  method: 'DELETE',
  path: '/api/v1/imports/:importId',
  summary: 'Throw away an upload that was not applied',
  permission: 'imports.create',
  params: importParams,
  errors: ['not-found', 'conflict'],
});

export const getImportTemplate = endpoint({
  method: 'GET',
  path: '/api/v1/import-templates/:kind',
  summary: 'A template with a few example rows',
  permission: 'imports.create',
  params: z.strictObject({ kind: importKind }),
  produces: 'text/csv',
});
