import { z } from 'zod';
import { identifier, instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const choiceAnswer = z
  .enum(['chosen', 'chosen-beyond-mix', 'others-first', 'full', 'mix'])
  .meta({ id: 'ChoiceAnswer' });

export const selectionLine = z
  .object({
    enrolmentId: identifier,
    person: personReference,
    /** Which choice it was, from 1. */
    choice: z.number().int(),
    area: z.object({ id: identifier, name: z.string() }),
    role: z.enum(['lead', 'shadow']),
    answer: choiceAnswer,
    /** Where the person comes from, seen by the area. */
    origin: z.enum(['own-shadow', 'outsider', 'led-before']),
    /** How many came before them when this choice was looked at. */
    ahead: z.number().int(),
  })
  .meta({ id: 'SelectionLine' });
export type SelectionLine = z.infer<typeof selectionLine>;

export const roleSelection = z
  .object({
    id: identifier,
    madeAt: instant,
    madeBy: personReference.nullable(),
    /** Proposals of it that nobody has decided on yet. */
    open: z.number().int(),
    lines: z.array(selectionLine),
  })
  .meta({ id: 'RoleSelection' });
export type RoleSelection = z.infer<typeof roleSelection>;

const params = z.strictObject({ cohortId: identifier });
const problem = z
  .object({
    /** The line of the file, its head being 1. */
    line: z.number().int(),
    code: z.enum([
      'column-missing',
      'value-missing',
      'area-unknown',
      'role-unknown',
      'person-unknown',
      'no-place',
      'row-twice',
      'has-it-already',
      'no-room',
    ]),
    /** The column that it is about; null where it is the whole row. */
    field: z.enum(['role_area', 'role', 'person']).nullable(),
    value: z.string(),
  })
  .meta({ id: 'RoleImportProblem' });
export type RoleImportProblem = z.infer<typeof problem>;

export const getRoleSelection = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/role-selection',
  summary: 'The latest run of the selection with what became of every choice, and why; for those who run the cohort',
  permission: 'cohorts.run',
  params,
  response: z.object({ selection: roleSelection.nullable() }),
  errors: ['not-found', 'not-allowed'],
});

export const runRoleSelection = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/role-selection',
  summary: 'Propose roles by what people would like to do; it only proposes, and replaces what was proposed before',
  permission: 'cohorts.run',
  params,
  response: z.object({ selection: roleSelection }),
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const confirmRoleSelection = endpoint({
  method: 'POST',
  path: '/api/v1/role-selections/:roleSelectionId/confirmations',
  summary: 'Confirm all that a run proposes and nobody has decided on yet',
  permission: 'cohorts.run',
  params: z.strictObject({ roleSelectionId: identifier }),
  response: z.object({ selection: roleSelection }),
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const importCohortRoles = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/role-imports',
  summary: 'Give roles from a file with role_area, role and person: all of it, or none; or only say what it would do',
  permission: 'cohorts.run',
  params,
  body: z.strictObject({ roles: z.string().min(1).max(200_000), checkOnly: z.boolean() }),
  response: z.object({
    roles: z.number().int(),
    given: z.boolean(),
    problems: z.array(problem),
    /** What each row that can be taken gives to whom. */
    preview: z.array(
      z
        .object({
          line: z.number().int(),
          area: z.string(),
          role: z.enum(['lead', 'shadow', 'adviser']),
          person: personReference,
        })
        .meta({ id: 'RoleImportRow' }),
    ),
  }),
  status: 200,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const roleImport = z
  .object({
    id: identifier,
    roles: z.number().int(),
    importedBy: personReference.nullable(),
    importedAt: instant,
    undoneBy: personReference.nullable(),
    undoneAt: instant.nullable(),
  })
  .meta({ id: 'RoleImport' });
export type RoleImport = z.infer<typeof roleImport>;

export const listRoleImports = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/role-imports',
  summary: 'The files from which roles were given, the latest first; for those who run the cohort',
  permission: 'cohorts.run',
  params,
  response: z.object({ items: z.array(roleImport) }),
  errors: ['not-found', 'not-allowed'],
});

export const undoRoleImport = endpoint({
  method: 'DELETE',
  path: '/api/v1/cohorts/:cohortId/role-imports/:roleImportId',
  summary: 'Take the roles of a file out again: all of them, or none where one of them has gone on since',
  permission: 'cohorts.run',
  params: params.extend({ roleImportId: identifier }),
  response: roleImport,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
