import { z } from 'zod';
import { signal } from './assessments-signals.js';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { broughtFilter, fileBrought, fileChecked, lineProblem, observationFile } from './file-imports.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';

/** Why a row of a file with observations cannot be taken as it is. */
export const signalImportProblem = lineProblem([
  'column-missing',
  'value-missing',
  'too-many-rows',
  'person-unknown',
  'several-people',
  'signal-unknown',
  'date-unreadable',
  'day-ahead',
  'not-employed-then',
  'of-oneself',
  'about-you',
  'too-short',
  'too-long',
  'row-twice',
  'recorded-already',
]).meta({ id: 'SignalImportProblem' });
export type SignalImportProblem = z.infer<typeof signalImportProblem>;

/** What a row would write, in the names of the directory. */
export const signalImportRow = z
  .object({
    line: z.number().int(),
    person: z.string(),
    observer: z.string(),
    signal,
    observedOn: isoDate,
    evidence: z.string(),
  })
  .meta({ id: 'SignalImportRow' });
export type SignalImportRow = z.infer<typeof signalImportRow>;

export const signalImport = fileBrought({ people: z.number().int() }).meta({ id: 'SignalImport' });
export type SignalImport = z.infer<typeof signalImport>;

/** CSV with the columns person, observer, signal, observed_on and evidence; people by employee number or e-mail. */
const file = observationFile(5_000_000);

export const checkSignalImport = endpoint({
  method: 'POST',
  path: '/api/v1/signal-import-checks',
  summary: 'What an import of past observations would do, row by row; writes nothing',
  permission: 'imports.create',
  body: file,
  response: fileChecked(signalImportProblem, {
    people: z.number().int(),
    /** The first 500 rows that can be taken. */
    rows: z.array(signalImportRow),
  }),
  status: 200,
  errors: ['invalid-input'],
});

export const importSignals = endpoint({
  method: 'POST',
  path: '/api/v1/signal-imports',
  summary: 'Import past observations: all of them, or none',
  permission: 'imports.create',
  body: file,
  response: signalImport,
  status: 201,
  errors: ['conflict', 'invalid-input'],
});

export const signalImportSorts = ['imported', 'file', 'observations'] as const;

export const listSignalImports = endpoint({
  method: 'GET',
  path: '/api/v1/signal-imports',
  summary: 'Imports of past observations, the latest first',
  permission: 'imports.create',
  /** Words are looked for in the name of the file. */
  query: z.strictObject({ ...page, ...arranged(signalImportSorts, 'descending'), ...broughtFilter }),
  response: pageOf(signalImport),
  errors: ['invalid-input'],
});

export const exportSignalImports = exportOf(listSignalImports);

export const undoSignalImport = endpoint({
  method: 'DELETE',
  path: '/api/v1/signal-imports/:signalImportId',
  summary: 'Withdraw the observations of an import that still stand; what was said about them stays readable',
  permission: 'imports.create',
  params: z.strictObject({ signalImportId: identifier }),
  response: signalImport,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
