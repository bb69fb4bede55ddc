import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const historyProblem = z
  .object({
    file: z.enum(['cohorts', 'enrolments']),
    /** The line of the file, its head being 1. */
    line: z.number().int(),
    code: z.enum([
      'too-many-rows',
      'column-missing',
      'value-missing',
      'date-unreadable',
      'dates-reversed',
      'cohort-twice',
      'cohort-there-already',
      'cohort-unknown',
      'role-unknown',
      'person-unknown',
      'row-twice',
    ]),
    /** The column that it is about; null where it is the whole row. */
    field: z.enum(['cohort', 'starts_on', 'ends_on', 'role_area', 'role', 'person']).nullable(),
    value: z.string(),
  })
  .meta({ id: 'HistoryProblem' });
export type HistoryProblem = z.infer<typeof historyProblem>;

/** What one row of either file would become. */
export const historyPreview = z
  .object({
    cohorts: z.array(
      z
        .object({
          line: z.number().int(),
          name: z.string(),
          startsOn: isoDate,
          endsOn: isoDate,
          /** Whether it is over, and whoever is in it has completed it. */
          over: z.boolean(),
          people: z.number().int(),
        })
        .meta({ id: 'HistoryCohortRow' }),
    ),
    roles: z.array(
      z
        .object({
          line: z.number().int(),
          cohort: z.string(),
          area: z.string(),
          role: z.enum(['lead', 'shadow', 'adviser']),
          person: personReference,
        })
        .meta({ id: 'HistoryRoleRow' }),
    ),
  })
  .meta({ id: 'HistoryPreview' });
export type HistoryPreview = z.infer<typeof historyPreview>;

export const cohortImport = z
  .object({
    id: identifier,
    cohorts: z.number().int(),
    people: z.number().int(),
    roles: z.number().int(),
    importedAt: instant,
    undoneAt: instant.nullable(),
  })
  .meta({ id: 'CohortImport' });
export type CohortImport = z.infer<typeof cohortImport>;

const params = z.strictObject({ programmeId: identifier });
const files = z.strictObject({
  /** CSV with the columns cohort, starts_on and ends_on. */
  cohorts: z.string().min(1).max(200_000),
  /** CSV with the columns cohort, role_area, role and person, the employee number. */
  enrolments: z.string().min(1).max(1_000_000),
});

export const checkCohortHistory = endpoint({
  method: 'POST',
  path: '/api/v1/programmes/:programmeId/history-checks',
  summary: 'What an import of earlier cohorts would do, row by row; writes nothing',
  permission: 'programmes.change',
  params,
  body: files,
  response: z.object({
    cohorts: z.number().int(),
    people: z.number().int(),
    roles: z.number().int(),
    problems: z.array(historyProblem),
    /** All problems there are; the list holds the first 200. */
    problemCount: z.number().int(),
    /** What each row that can be taken would become; the first 2,000 of each file. */
    preview: historyPreview,
  }),
  status: 200,
  errors: ['not-found', 'invalid-input'],
});

export const importCohortHistory = endpoint({
  method: 'POST',
  path: '/api/v1/programmes/:programmeId/history-imports',
  summary: 'Import earlier cohorts with who had which role: all of it, or none',
  permission: 'programmes.change',
  params,
  body: files,
  response: cohortImport,
  status: 201,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const listCohortImports = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/history-imports',
  summary: 'The imports of earlier cohorts, the latest first',
  permission: 'programmes.change',
  params,
  response: z.object({ items: z.array(cohortImport) }),
  errors: ['not-found'],
});

export const undoCohortImport = endpoint({
  method: 'DELETE',
  path: '/api/v1/programmes/:programmeId/history-imports/:cohortImportId',
  summary: 'Take the cohorts of an import out again, with everything in them',
  permission: 'programmes.change',
  params: z.strictObject({ programmeId: identifier, cohortImportId: identifier }),
  response: cohortImport,
  status: 200,
  errors: ['not-found', 'conflict'],
});
