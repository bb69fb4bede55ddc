import { z } from 'zod';
import { identifier, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';
import { cohortRole } from './programmes-rotations.js';

const plan = {
  name: plainText(80),
  /** How many lead it. */
  leads: z.number().int().min(0).max(20),
  /** The most shadows for each lead. */
  maxShadows: z.number().int().min(0).max(20),
  /** How many of the shadows should have been in an earlier cohort, and how many should be new. */
  wishedExperienced: z.number().int().min(0).max(40),
  wishedNew: z.number().int().min(0).max(40),
};

export const areaBoard = z
  .object({
    leads: z.number().int(),
    experienced: z.number().int(),
    fresh: z.number().int(),
    leadsShort: z.number().int(),
    experiencedShort: z.number().int(),
    newShort: z.number().int(),
    /** How many more shadows the ratio allows. */
    shadowRoom: z.number().int(),
    /** There are more shadows than the leads who are there can take. */
    overRatio: z.boolean(),
  })
  .meta({ id: 'AreaBoard' });
export type AreaBoard = z.infer<typeof areaBoard>;

export const cohortArea = z
  .object({
    id: identifier,
    ...plan,
    /** How it is filled and what it is short of; for those who run the cohort. */
    board: areaBoard.nullable(),
    abilities: z.array(z.enum(['give', 'take-over'])),
  })
  .meta({ id: 'CohortArea' });
export type CohortArea = z.infer<typeof cohortArea>;

export const areaChoice = z
  .strictObject({ areaId: identifier, role: z.enum(['lead', 'shadow']) })
  .meta({ id: 'AreaChoice' });
export type AreaChoice = z.infer<typeof areaChoice>;

const cohortParams = z.strictObject({ cohortId: identifier });
const areaParams = z.strictObject({ areaId: identifier });
const enrolmentParams = z.strictObject({ enrolmentId: identifier });
const areas = z.object({
  items: z.array(cohortArea),
  /** The version of the cohort, with which areas are written. */
  version: z.number().int(),
  abilities: z.array(z.enum(['change', 'select'])),
});

export const listCohortAreas = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/areas',
  summary: 'The areas of a cohort in which people lead and shadow; for those who run it, with what is short',
  permission: 'programmes.read',
  params: cohortParams,
  response: areas,
  errors: ['not-found'],
});

export const changeCohortAreas = endpoint({
  method: 'PUT',
  path: '/api/v1/cohorts/:cohortId/areas',
  summary: 'Write the areas anew; those with their id are kept, and one in which somebody ever had a role cannot go',
  permission: 'cohorts.run',
  params: cohortParams,
  body: z.strictObject({
    version: z.number().int(),
    areas: z.array(z.strictObject({ areaId: identifier.nullable(), ...plan })).max(40),
  }),
  response: areas,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const getAreaChoices = endpoint({
  method: 'GET',
  path: '/api/v1/enrolments/:enrolmentId/choices',
  summary: 'What somebody would like to do, first choice first; for the person and those who run the cohort',
  permission: 'programmes.enrol',
  params: enrolmentParams,
  response: z.object({ items: z.array(areaChoice), canChange: z.boolean() }),
  errors: ['not-found', 'not-allowed'],
});

export const changeAreaChoices = endpoint({
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolmentId/choices',
  summary: 'Say what I would like to do, first choice first, until I have a role',
  permission: 'programmes.enrol',
  params: enrolmentParams,
  body: z.strictObject({ choices: z.array(areaChoice).max(6) }),
  response: z.object({ items: z.array(areaChoice), canChange: z.boolean() }),
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const takeOverCandidate = z
  .object({
    cohortRoleId: identifier,
    version: z.number().int(),
    person: personReference,
    why: z.array(z.enum(['led-before', 'shadowed-here', 'earlier-cohorts', 'shadows-now'])),
    /** Earlier cohorts of the programme. */
    shadowedHere: z.number().int(),
    ledBefore: z.number().int(),
    earlierCohorts: z.number().int(),
  })
  .meta({ id: 'TakeOverCandidate' });
export type TakeOverCandidate = z.infer<typeof takeOverCandidate>;

export const getTakeOver = endpoint({
  method: 'GET',
  path: '/api/v1/cohort-areas/:areaId/take-over',
  summary: 'Which shadows could take over the lead that is missing, and why; whoever is most able first',
  permission: 'cohorts.run',
  params: areaParams,
  response: z.object({ leadsShort: z.number().int(), candidates: z.array(takeOverCandidate) }),
  errors: ['not-found', 'not-allowed'],
});

export const takeOver = endpoint({
  method: 'POST',
  path: '/api/v1/cohort-areas/:areaId/take-over',
  summary: 'Let a shadow take the lead over: the shadow place ends, the lead place begins, and one alone can',
  permission: 'cohorts.run',
  params: areaParams,
  body: z.strictObject({ cohortRoleId: identifier, version: z.number().int(), reason: plainText(2000, 0).default('') }),
  response: cohortRole,
  status: 201,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});
