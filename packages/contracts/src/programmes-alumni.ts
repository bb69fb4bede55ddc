import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const alumniHelp = z.enum(['facilitate', 'mentor', 'talk', 'advise']).meta({ id: 'AlumniHelp' });
export type AlumniHelp = z.infer<typeof alumniHelp>;

/** Who reads that somebody completed a programme and how they would help; the first is everybody who knows it anyway. */
export const alumniVisibility = z.enum(['team', 'programme', 'everybody']).meta({ id: 'AlumniVisibility' });
export type AlumniVisibility = z.infer<typeof alumniVisibility>;

export const alumnus = z
  .object({
    person: personReference,
    cohort: z.object({ id: identifier, name: z.string(), endsOn: isoDate }),
    /** The title of today; null for somebody who has left. */
    title: z.string().nullable(),
    /** The stage of today, and the one they were in when the cohort began; for the person, their line and admins. */
    stages: z.object({ before: z.string().nullable(), now: z.string().nullable() }).nullable(),
    helps: z.array(alumniHelp),
    note: z.string(),
    /** Whom my own entry is for; null for that of others. */
    visibility: alumniVisibility.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Alumnus' });
export type Alumnus = z.infer<typeof alumnus>;

const ofProgramme = z.strictObject({ programmeId: identifier });
const ofCohort = z.strictObject({ cohortId: identifier });

/** By name, or by the last day of the cohort that they completed. */
export const alumniSorts = ['name', 'completed'] as const;

export const listAlumni = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/alumni',
  summary: 'Those who completed a programme, by name, as far as they or their place let me see them',
  permission: 'programmes.read',
  params: ofProgramme,
  query: z.strictObject({ ...page, ...arranged(alumniSorts, 'ascending'), help: alumniHelp.optional() }),
  response: pageOf(alumnus),
  errors: ['not-found'],
});

export const exportAlumni = exportOf(listAlumni);

export const getMyAlumniOffer = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/alumni/mine',
  summary: 'My own entry among those who completed a programme; null where I did not',
  permission: 'programmes.read',
  params: ofProgramme,
  response: z.object({ mine: alumnus.nullable() }),
  errors: ['not-found'],
});

export const offerAlumniHelp = endpoint({
  method: 'PUT',
  path: '/api/v1/programmes/:programmeId/alumni/mine',
  summary: 'Say how I would help those who come after me, and who reads it',
  permission: 'programmes.enrol',
  params: ofProgramme,
  body: z.strictObject({
    helps: z.array(alumniHelp).max(4),
    note: plainText(500, 0),
    visibility: alumniVisibility,
    /** 0 before the first time. */
    version: z.number().int().min(0),
  }),
  response: z.object({ mine: alumnus.nullable() }),
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

export const cohortAdviser = z
  .object({
    adviser: personReference.nullable(),
    /** Alumni who offer to advise; for those who run the cohort. */
    candidates: z.array(personReference),
    abilities: z.array(z.enum(['name'])),
  })
  .meta({ id: 'CohortAdviser' });
export type CohortAdviser = z.infer<typeof cohortAdviser>;

export const getCohortAdviser = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/adviser',
  summary: 'Who of the alumni stands by a cohort',
  permission: 'programmes.read',
  params: ofCohort,
  response: cohortAdviser,
  errors: ['not-found'],
});

export const nameCohortAdviser = endpoint({
  method: 'PUT',
  path: '/api/v1/cohorts/:cohortId/adviser',
  summary: 'Name one of the alumni who offer to advise, or nobody',
  permission: 'cohorts.run',
  params: ofCohort,
  body: z.strictObject({ personId: identifier.nullable() }),
  response: cohortAdviser,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});
