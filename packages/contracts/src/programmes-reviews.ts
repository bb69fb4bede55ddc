import { z } from 'zod';
import { identifier, instant, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';
import { ruleAnswer } from './programmes.js';
import { enrolmentState } from './programmes-enrolments.js';
import { scoringCriterion } from './programmes-scoring.js';

/** From 1 to 4; null while there is none. */
const markValue = z.number().int().min(1).max(4).nullable();
export const reviewState = z.enum(['draft', 'handed-in', 'aside']).meta({ id: 'ReviewState' });
export type ReviewState = z.infer<typeof reviewState>;

/** Why somebody is no reviewer of an application: theirs, of their line, of whoever leads them, of another applicant, or nominated by them. */
export const reviewConflict = z
  .enum(['self', 'above', 'below', 'applies-too', 'nominated'])
  .meta({ id: 'ReviewConflict' });
export type ReviewConflict = z.infer<typeof reviewConflict>;

export const applicationReview = z
  .object({
    reviewer: personReference,
    state: reviewState,
    since: instant,
    summary: z.string(),
    marks: z.array(z.object({ criterionId: identifier, mark: markValue, reason: z.string() })),
    /** The weighted mean of the marks; null while one is missing. */
    score: z.number().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ApplicationReview' });
export type ApplicationReview = z.infer<typeof applicationReview>;

const spread = { lowest: z.number(), highest: z.number() };
const found = z.object({ ...spread, mean: z.number() }).nullable();

export const applicationReviews = z
  .object({
    enrolmentId: identifier,
    cohort: z.object({ id: identifier, name: z.string() }),
    programme: z.string(),
    person: personReference,
    state: enrolmentState,
    motivation: z.string(),
    nomination: z.string(),
    nominatedBy: personReference.nullable(),
    earlierTries: z.number().int(),
    /** Whether everything that the programme needs is there, rule by rule. */
    eligibility: z.object({ met: z.boolean(), rules: z.array(ruleAnswer) }),
    criteria: z.array(scoringCriterion),
    mine: applicationReview.nullable(),
    /** What was handed in by others; null for a reviewer who has not handed in yet. */
    others: z.array(applicationReview).nullable(),
    /** How many have handed in, of those who review. */
    handedIn: z.number().int(),
    reviewers: z.number().int(),
    /** From where to where reviewers go; null where the others are. */
    found,
    spreads: z.array(z.object({ criterionId: identifier, ...spread })).nullable(),
    /** Why I am no reviewer of this one, where I am one of others. */
    conflict: reviewConflict.nullable(),
    abilities: z.array(z.enum(['save', 'hand-in', 'stand-aside'])),
  })
  .meta({ id: 'ApplicationReviews' });
export type ApplicationReviews = z.infer<typeof applicationReviews>;

export const applicationInReview = z
  .object({
    enrolmentId: identifier,
    person: personReference,
    state: enrolmentState,
    /** How far my own review is; null where I wrote none. */
    mine: reviewState.nullable(),
    conflict: reviewConflict.nullable(),
    handedIn: z.number().int(),
    reviewers: z.number().int(),
    /** Null while I may not know yet. */
    found,
    abilities: z.array(z.enum(['open'])),
  })
  .meta({ id: 'ApplicationInReview' });
export type ApplicationInReview = z.infer<typeof applicationInReview>;

const ofEnrolment = z.strictObject({ enrolmentId: identifier });

/** By name or by how far the application is: never by what was found. */
export const reviewSorts = ['name', 'state'] as const;

export const listApplicationsInReview = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/reviews',
  summary: 'The applications to a cohort by name, with how far their reviews are; for reviewers and those who decide',
  permission: 'cohorts.run',
  params: z.strictObject({ cohortId: identifier }),
  query: z.strictObject({
    ...page,
    ...arranged(reviewSorts, 'ascending'),
    show: z.enum(['undecided', 'everybody']).default('undecided'),
  }),
  response: pageOf(applicationInReview),
  errors: ['not-found', 'not-allowed'],
});

export const exportApplicationsInReview = exportOf(listApplicationsInReview);

export const getApplicationReviews = endpoint({
  method: 'GET',
  path: '/api/v1/enrolments/:enrolmentId/reviews',
  summary:
    'An application with my review, and those of the others once mine is handed in; never for the person or their line',
  permission: 'cohorts.run',
  params: ofEnrolment,
  response: applicationReviews,
  errors: ['not-found', 'not-allowed'],
});

export const writeApplicationReview = endpoint({
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolmentId/reviews/mine',
  summary: 'Save my review, hand it in with a reason for every mark, or stand aside',
  permission: 'cohorts.run',
  params: ofEnrolment,
  body: z.strictObject({
    action: z.enum(['save', 'hand-in', 'stand-aside']),
    /** The version that I read; 0 where I begin. */
    version: z.number().int().min(0),
    summary: plainText(4000, 0).default(''),
    marks: z.array(z.strictObject({ criterionId: identifier, mark: markValue, reason: plainText(2000, 0) })).max(12),
  }),
  response: applicationReviews,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});
