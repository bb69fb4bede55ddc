import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { broughtFilter, fileBrought, fileChecked, lineProblem, observationFile } from './file-imports.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';

/** Why a line of a file cannot be taken; for an intake the line is the place of the observation, the first being 1. */
export const intakeProblem = lineProblem([
  'too-many-rows',
  'column-missing',
  'value-missing',
  'date-unreadable',
  'number-unreadable',
  'period-reversed',
  'period-not-over',
  'period-too-short',
  'period-too-long',
  'person-unknown',
  'metric-unknown',
  'metric-computed',
  'level-differs',
  'not-for-this',
  'not-whole',
  'negative',
  'above-whole',
  'zero',
  'too-few-answers',
  'tells-answers',
  'observed-already',
  'row-twice',
  'text-too-long',
]).meta({ id: 'EffectivenessIntakeProblem' });
export type IntakeProblem = z.infer<typeof intakeProblem>;

export const effectivenessImport = fileBrought({ leaders: z.number().int() }).meta({ id: 'EffectivenessImport' });
export type EffectivenessImport = z.infer<typeof effectivenessImport>;

/** CSV with the columns person, metric, from, to, value, numerator, denominator, n, spread and note. */
const file = observationFile(1_000_000);

export const checkEffectivenessImport = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-import-checks',
  summary: 'What an import of observations would do, row by row; writes nothing',
  permission: 'effectiveness.configure',
  body: file,
  response: fileChecked(intakeProblem, { leaders: z.number().int() }),
  status: 200,
  errors: ['invalid-input'],
});

export const importEffectiveness = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-imports',
  summary: 'Import observations: all of them, or none',
  permission: 'effectiveness.configure',
  body: file,
  response: effectivenessImport,
  status: 201,
  errors: ['conflict', 'invalid-input'],
});

export const effectivenessImportSorts = ['imported', 'file', 'observations'] as const;

export const listEffectivenessImports = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-imports',
  summary: 'Imports of observations, the latest first',
  permission: 'effectiveness.configure',
  /** Words are looked for in the name of the file. */
  query: z.strictObject({ ...page, ...arranged(effectivenessImportSorts, 'descending'), ...broughtFilter }),
  response: pageOf(effectivenessImport),
  errors: ['invalid-input'],
});

export const exportEffectivenessImports = exportOf(listEffectivenessImports);

export const undoEffectivenessImport = endpoint({
  method: 'DELETE',
  path: '/api/v1/effectiveness-imports/:effectivenessImportId',
  summary: 'Withdraw the observations of an import that still stand',
  permission: 'effectiveness.configure',
  params: z.strictObject({ effectivenessImportId: identifier }),
  response: effectivenessImport,
  status: 200,
  errors: ['not-found', 'conflict'],
});

const observed = z.strictObject({
  /** The name of this observation where it comes from; sent again, it is written once, and corrected where it says something else. */
  key: plainText(200),
  /** The employee number. */
  person: plainText(200),
  metricId: identifier,
  from: isoDate,
  to: isoDate,
  value: z.number().nullable().default(null),
  numerator: z.number().nullable().default(null),
  denominator: z.number().nullable().default(null),
  n: z.number().int().nullable().default(null),
  spread: z.number().nullable().default(null),
  note: plainText(2000, 0).default(''),
});

export const takeInEffectiveness = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-intake',
  summary: 'Take observations in from another system: all of them, or none; what was sent before is not written twice',
  permission: 'effectiveness.configure',
  acceptsKey: true,
  body: z.strictObject({
    observations: z.array(observed).min(1).max(1000, 'Send at most 1,000 observations at once.'),
  }),
  response: z.object({
    written: z.number().int(),
    corrected: z.number().int(),
    unchanged: z.number().int(),
    problems: z.array(intakeProblem),
    problemCount: z.number().int(),
  }),
  status: 200,
  errors: ['invalid-input'],
});
