import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf } from './pagination.js';
import { personReference } from './people.js';
import { ruleAnswer } from './programmes.js';
import { cohortRoleKind, rolePlaceState } from './programmes-rotations.js';

export const enrolmentState = z
  .enum([
    'nominated',
    'applied',
    'approved',
    'waiting',
    'offered',
    'enrolled',
    'deferred',
    'extended',
    'transferred',
    'withdrawn',
    'completed',
    'declined',
  ])
  .meta({ id: 'EnrolmentState' });
export type EnrolmentState = z.infer<typeof enrolmentState>;

export const enrolmentAction = z
  .enum([
    'agree',
    'apply',
    'approve',
    'decline',
    'queue',
    'offer',
    'accept',
    'defer',
    'extend',
    'transfer',
    'withdraw',
    'complete',
  ])
  .meta({ id: 'EnrolmentAction' });
export type EnrolmentAction = z.infer<typeof enrolmentAction>;

const nextStepKind = z.enum(['cohort', 'programme', 'opportunity', 'own']);
export const nextStep = z
  .object({
    kind: nextStepKind,
    /** The name of the cohort, programme or opportunity; empty for own words. */
    title: z.string(),
    words: z.string(),
    /** The last day to apply. */
    day: isoDate.nullable(),
    cohortId: identifier.nullable(),
    programmeId: identifier.nullable(),
    opportunityId: identifier.nullable(),
    /** Whether the person can go there now. */
    isOpen: z.boolean(),
  })
  .meta({ id: 'EnrolmentNextStep' });
export type NextStep = z.infer<typeof nextStep>;

const nextStepChoice = z.strictObject({
  kind: nextStepKind,
  cohortId: identifier.nullable().optional(),
  programmeId: identifier.nullable().optional(),
  opportunityId: identifier.nullable().optional(),
  words: plainText(1000, 0).default(''),
});
export type NextStepChoice = z.infer<typeof nextStepChoice>;

export const enrolment = z
  .object({
    id: identifier,
    programme: z.object({ id: identifier, name: z.string() }),
    cohort: z.object({ id: identifier, name: z.string(), startsOn: isoDate, endsOn: isoDate }),
    person: personReference,
    state: enrolmentState,
    /** Since when it is so. */
    since: instant,
    /** What the person wrote; for themselves and those who decide. */
    motivation: z.string().nullable(),
    nominatedBy: personReference.nullable(),
    /** What the manager wrote; for those who decide, whoever wrote it, and the person. */
    nomination: z.string().nullable(),
    /** The reason of the last decision; for the person and those who decide. */
    reason: z.string().nullable(),
    /** Why it ended by itself: the person has left the organisation. */
    reasonCode: z.enum(['left']).nullable(),
    answerBy: isoDate.nullable(),
    extendedUntil: isoDate.nullable(),
    /** The place in the waiting list, from 1; for the person and those who decide. */
    position: z.number().int().nullable(),
    /** How often the person was turned down or left waiting by this programme before. */
    earlierTries: z.number().int(),
    /** What was suggested to whoever was turned down; for the person and those who decide. */
    nextStep: nextStep.nullable(),
    /** Whether what became of it counts in comparisons; null for everybody but the person. */
    analytics: z.boolean().nullable(),
    /** Where it goes on after a transfer. */
    movedTo: z.object({ id: identifier, cohort: z.string() }).nullable(),
    version: z.number().int(),
    abilities: z.array(enrolmentAction),
  })
  .meta({ id: 'Enrolment' });
export type Enrolment = z.infer<typeof enrolment>;

export const enrolmentChange = z
  .object({
    action: z.string(),
    from: enrolmentState.nullable(),
    to: enrolmentState,
    by: personReference.nullable(),
    role: z.enum(['person', 'manager', 'facilitator', 'admin', 'product']),
    reason: z.string().nullable(),
    at: instant,
  })
  .meta({ id: 'EnrolmentChange' });
export type EnrolmentChange = z.infer<typeof enrolmentChange>;

export const ownRole = z
  .object({
    id: identifier,
    area: z.string(),
    role: cohortRoleKind,
    state: rolePlaceState,
    /** Since when it is so. */
    since: instant,
  })
  .meta({ id: 'OwnCohortRole' });
export type OwnRole = z.infer<typeof ownRole>;

export const listCohortEnrolments = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/enrolments',
  summary: 'Who is in a cohort and who wishes to be; for admins and its facilitators',
  permission: 'cohorts.run',
  params: z.strictObject({ cohortId: identifier }),
  query: z.strictObject({
    ...page,
    state: enrolmentState.optional(),
    sort: z.enum(['name', 'since', 'state']).default('name'),
    direction: direction.default('ascending'),
  }),
  response: pageOf(enrolment),
  errors: ['not-found', 'not-allowed'],
});

export const exportCohortEnrolments = exportOf(listCohortEnrolments);

export const listEnrolments = endpoint({
  method: 'GET',
  path: '/api/v1/enrolments',
  summary: 'My own part in cohorts, or that of the people of my line',
  permission: 'programmes.read',
  query: z.strictObject({
    ...page,
    scope: z.enum(['mine', 'line']).default('mine'),
    sort: z.enum(['start', 'person', 'programme', 'since']).default('start'),
    direction: direction.default('descending'),
  }),
  response: pageOf(enrolment),
});

export const exportEnrolments = exportOf(listEnrolments);

export const getEnrolment = endpoint({
  method: 'GET',
  path: '/api/v1/enrolments/:enrolmentId',
  summary: 'One enrolment with everything that happened to it, and the roles decided for it',
  permission: 'programmes.read',
  params: z.strictObject({ enrolmentId: identifier }),
  response: enrolment.extend({
    history: z.array(enrolmentChange),
    /** What was decided, ended or not; for the person and those who decide. */
    roles: z.array(ownRole),
  }),
  errors: ['not-found'],
});

export const applyToCohort = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/applications',
  summary: 'Apply for a place, once; what is needed is explained by the eligibility of the cohort',
  permission: 'programmes.enrol',
  params: z.strictObject({ cohortId: identifier }),
  body: z.strictObject({
    motivation: plainText(4000, 0).default(''),
    /** Whether what becomes of it may count in comparisons; no by itself. */
    analytics: z.boolean().default(false),
  }),
  response: enrolment,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'conflict'],
});

export const nominateForCohort = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/nominations',
  summary: 'Nominate somebody of my line, or anybody as an admin; they say yes or no themselves',
  permission: 'programmes.nominate',
  params: z.strictObject({ cohortId: identifier }),
  body: z.strictObject({ personId: identifier, note: plainText(2000, 0).default('') }),
  response: enrolment,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'conflict'],
});

export const stepEnrolment = endpoint({
  method: 'POST',
  path: '/api/v1/enrolments/:enrolmentId/steps',
  summary: 'Take one step of an enrolment; who may take which is the table of the state machine',
  permission: 'programmes.enrol',
  params: z.strictObject({ enrolmentId: identifier }),
  body: z.strictObject({
    action: enrolmentAction,
    version: z.number().int(),
    reason: plainText(2000, 0).default(''),
    /** The last day of an extension. */
    until: isoDate.optional(),
    /** Where a transfer leads. */
    cohortId: identifier.optional(),
    /** What can come next for whoever is turned down; one of those that fit, or own words. */
    nextStep: nextStepChoice.optional(),
    /** The person's answer, with their yes, whether it may count in comparisons. */
    analytics: z.boolean().optional(),
  }),
  response: enrolment,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const getNextSteps = endpoint({
  method: 'GET',
  path: '/api/v1/enrolments/:enrolmentId/next-steps',
  summary:
    'What can come next for somebody who is turned down, and what of the needs is not there yet; for those who decide',
  permission: 'cohorts.run',
  params: z.strictObject({ enrolmentId: identifier }),
  response: z.object({ items: z.array(nextStep), needs: z.array(ruleAnswer) }),
  errors: ['not-found', 'not-allowed'],
});

export const answerAnalyticsConsent = endpoint({
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolmentId/analytics-consent',
  summary:
    'Say whether what becomes of my application may count in comparisons; at any time, and for nobody else to read',
  permission: 'programmes.enrol',
  params: z.strictObject({ enrolmentId: identifier }),
  body: z.strictObject({ agreed: z.boolean() }),
  response: enrolment,
  errors: ['not-found', 'not-allowed'],
});
