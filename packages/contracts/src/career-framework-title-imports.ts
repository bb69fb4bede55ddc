import { z } from 'zod';
import { identifier, instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { broughtFilter, lineProblem } from './file-imports.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { stageReference } from './people.js';

/** Why a row of a table of titles cannot be taken as it is. */
export const titleImportProblem = lineProblem(['title-missing', 'title-too-long', 'stage-unknown', 'two-stages']).meta({
  id: 'TitleImportProblem',
});
export type TitleImportProblem = z.infer<typeof titleImportProblem>;

/** What was decided about a title: a stage, or outside the ladder (stage null). */
export const titleStanding = z
  .object({ decided: z.boolean(), stage: stageReference.nullable() })
  .meta({ id: 'TitleStanding' });
export type TitleStanding = z.infer<typeof titleStanding>;

/** What a row would do. */
export const titleImportRow = z
  .object({
    line: z.number().int(),
    title: z.string(),
    now: titleStanding,
    /** What it would be then; null is outside the ladder. */
    stage: stageReference.nullable(),
    changes: z.boolean(),
    /** People who hold it today. */
    holdersNow: z.number().int(),
  })
  .meta({ id: 'TitleImportRow' });
export type TitleImportRow = z.infer<typeof titleImportRow>;

export const titleImport = z
  .object({
    id: identifier,
    fileName: z.string(),
    /** The titles that it decided, and how many of them stood for something else before. */
    titles: z.number().int(),
    changed: z.number().int(),
    importedAt: instant,
    importedBy: z.string().nullable(),
    undoneAt: instant.nullable(),
    /** How many titles were left as they were when it was taken back, because they had been decided anew. */
    leftAlone: z.number().int().nullable(),
    abilities: z.array(z.enum(['undo'])),
  })
  .meta({ id: 'TitleImport' });
export type TitleImport = z.infer<typeof titleImport>;

export const checkTitleImport = endpoint({
  method: 'POST',
  path: '/api/v1/title-import-checks',
  summary: 'What a CSV or XLSX with the columns title and stage would decide, row by row; writes nothing',
  permission: 'titles.map',
  upload: true,
  response: z.object({
    titles: z.number().int(),
    changed: z.number().int(),
    /** People who hold a title today that would stand for something else. */
    people: z.number().int(),
    rows: z.array(titleImportRow),
    /** The first 200 of all there are. */
    problems: z.array(titleImportProblem),
    problemCount: z.number().int(),
  }),
  status: 200,
  errors: ['invalid-input', 'unsupported-file', 'too-large'],
});

export const uploadTitleMappings = endpoint({
  method: 'POST',
  path: '/api/v1/title-mappings/file',
  summary:
    'Take a CSV or XLSX with the columns title and stage (empty = outside the ladder) over, all of it or none; it can be taken back',
  permission: 'titles.map',
  upload: true,
  response: z.object({
    importId: identifier,
    mapped: z.number().int(),
    unknownTitles: z.array(z.string()),
    jobId: identifier,
  }),
  status: 202,
  errors: ['invalid-input', 'unsupported-file', 'too-large'],
});

export const titleImportSorts = ['imported', 'file'] as const;

export const listTitleImports = endpoint({
  method: 'GET',
  path: '/api/v1/title-imports',
  summary: 'Tables of titles that were brought in, the latest first',
  permission: 'titles.map',
  /** Words are looked for in the name of the file and of whoever took it over. */
  query: z.strictObject({ ...page, ...arranged(titleImportSorts, 'descending'), ...broughtFilter }),
  response: pageOf(titleImport),
  errors: ['invalid-input'],
});

export const exportTitleImports = exportOf(listTitleImports);

export const undoTitleImport = endpoint({
  method: 'DELETE',
  path: '/api/v1/title-imports/:titleImportId',
  summary: 'Let what stood before a table stand again, for titles not decided anew since; stages are derived as a job',
  permission: 'titles.map',
  params: z.strictObject({ titleImportId: identifier }),
  response: z.object({
    import: titleImport,
    /** How many titles stand as they did before. */
    restored: z.number().int(),
    /** How many of those stood for something else until now. */
    changed: z.number().int(),
    leftAlone: z.number().int(),
    jobId: identifier,
  }),
  status: 202,
  errors: ['not-found', 'conflict'],
});

export const titleDecision = z
  .object({
    id: identifier,
    title: z.string(),
    before: titleStanding,
    after: titleStanding,
    how: z.enum(['by-hand', 'table', 'table-taken-back']),
    /** The table that decided it, or was taken back. */
    fileName: z.string().nullable(),
    decidedAt: instant,
    decidedBy: z.string().nullable(),
  })
  .meta({ id: 'TitleDecision' });
export type TitleDecision = z.infer<typeof titleDecision>;

export const titleDecisionSorts = ['decided', 'title'] as const;

export const listTitleDecisions = endpoint({
  method: 'GET',
  path: '/api/v1/title-decisions',
  summary: 'Every decision about a title with what stood before it, the latest first; of one title, or of all',
  permission: 'titles.map',
  query: z.strictObject({
    ...page,
    ...arranged(titleDecisionSorts, 'descending'),
    title: z.string().max(200).optional(),
  }),
  response: pageOf(titleDecision),
  errors: ['invalid-input'],
});

export const exportTitleDecisions = exportOf(listTitleDecisions);
