import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';
import { ruleAnswer } from './programmes.js';
import { enrolmentState } from './programmes-enrolments.js';

export const cohortState = z.enum(['planned', 'open', 'ended', 'cancelled']).meta({ id: 'CohortState' });
export type CohortState = z.infer<typeof cohortState>;

export const cohort = z
  .object({
    id: identifier,
    programme: z.object({ id: identifier, name: z.string() }),
    name: z.string(),
    state: cohortState,
    startsOn: isoDate,
    endsOn: isoDate,
    /** The last day for applications and nominations. */
    applyUntil: isoDate,
    /** The last day on which a freed place is offered and an offer can be accepted. */
    joinUntil: isoDate,
    /** Days that somebody has to answer an offer. */
    answerDays: z.number().int(),
    capacity: z.number().int(),
    /** In counts for those who run it alone: the counts of two days would tell everybody else of single people. */
    places: z.object({ taken: z.number().int(), offered: z.number().int(), free: z.number().int() }).nullable(),
    waiting: z.number().int().nullable(),
    /** What everybody learns who thinks of taking part. */
    room: z.enum(['free', 'full', 'waiting-list']),
    facilitators: z.array(personReference),
    /** My own part in it. */
    mine: z.object({ id: identifier, state: enrolmentState }).nullable(),
    /** How many are in each state, and how many were ever enrolled; for those who run it. */
    counts: z
      .object({
        states: z.array(z.object({ state: enrolmentState, people: z.number().int() })),
        ever: z.number().int(),
      })
      .nullable(),
    version: z.number().int(),
    abilities: z.array(
      z.enum(['change', 'open', 'end', 'cancel', 'apply', 'nominate', 'see-enrolments', 'offer-places']),
    ),
  })
  .meta({ id: 'Cohort' });
export type Cohort = z.infer<typeof cohort>;

const facts = {
  name: plainText(160),
  startsOn: isoDate,
  endsOn: isoDate,
  applyUntil: isoDate,
  joinUntil: isoDate,
  answerDays: z.number().int().min(1).max(60),
  capacity: z.number().int().min(1).max(500),
  facilitatorIds: z.array(identifier).max(20),
};

const params = z.strictObject({ cohortId: identifier });

export const listCohorts = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/cohorts',
  summary: 'The cohorts of a programme',
  permission: 'programmes.read',
  params: z.strictObject({ programmeId: identifier }),
  query: z.strictObject({
    ...page,
    sort: z.enum(['start', 'name']).default('start'),
    direction: direction.default('descending'),
    /** Words are looked for in its name. */
    search,
    state: cohortState.optional(),
  }),
  response: pageOf(cohort),
  errors: ['not-found', 'invalid-input'],
});

export const exportCohorts = exportOf(listCohorts);

export const planCohort = endpoint({
  method: 'POST',
  path: '/api/v1/programmes/:programmeId/cohorts',
  summary: 'Plan a cohort',
  permission: 'programmes.change',
  params: z.strictObject({ programmeId: identifier }),
  body: z.strictObject(facts),
  response: cohort,
  status: 201,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const getCohort = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId',
  summary: 'One cohort: dates, places, who facilitates it, and my part in it',
  permission: 'programmes.read',
  params,
  response: cohort,
  errors: ['not-found'],
});

export const changeCohort = endpoint({
  method: 'PATCH',
  path: '/api/v1/cohorts/:cohortId',
  summary: 'Change dates, places or facilitators; places that are taken stay',
  permission: 'programmes.change',
  params,
  body: z.strictObject(facts).partial().extend({ version: z.number().int() }),
  response: cohort,
  errors: ['not-found', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const stepCohort = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/steps',
  summary: 'Open, end or cancel a cohort; whoever had no place by its end is told so',
  permission: 'cohorts.run',
  params,
  body: z.strictObject({ action: z.enum(['open', 'end', 'cancel']), version: z.number().int() }),
  response: cohort,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const offerPlaces = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/offers',
  summary: 'Offer the free places to those who are approved, in turn; the others wait',
  permission: 'cohorts.run',
  params,
  response: z.object({ offered: z.number().int(), waiting: z.number().int() }),
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const getEligibility = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/eligibility',
  summary: 'Whether I, or somebody of my line, can take part, rule by rule',
  permission: 'programmes.read',
  params,
  query: z.strictObject({ personId: identifier.optional() }),
  response: z.object({ met: z.boolean(), rules: z.array(ruleAnswer) }),
  errors: ['not-found', 'not-allowed'],
});
