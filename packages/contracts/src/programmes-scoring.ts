import { z } from 'zod';
import { identifier, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

const criterionValues = {
  name: plainText(120),
  /** What a reviewer looks at. */
  guidance: plainText(1000, 0),
  weight: z.number().int().min(1).max(5),
  /** What each mark from 1 to 4 looks like. */
  levels: z.array(plainText(300)).min(4).max(4),
};
const criterionDraft = z.strictObject(criterionValues);
export const scoringCriterion = z.object({ id: identifier, ...criterionValues }).meta({ id: 'ScoringCriterion' });
export type ScoringCriterion = z.infer<typeof scoringCriterion>;
export type CriterionDraft = z.infer<typeof criterionDraft>;

export const scoringSheet = z
  .object({
    cohort: z.object({ id: identifier, name: z.string(), programme: z.object({ id: identifier, name: z.string() }) }),
    criteria: z.array(scoringCriterion),
    /** Who reviews; for those who run the cohort and the reviewers themselves, null for everybody else. */
    reviewers: z.array(personReference).nullable(),
    /** What a sheet could begin with: that of the cohort before, else one of the product's own. Empty for whoever may not change it. */
    suggested: z.array(z.object(criterionValues)),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'name-reviewers', 'see-reviews'])),
  })
  .meta({ id: 'ScoringSheet' });
export type ScoringSheet = z.infer<typeof scoringSheet>;

export const reviewTurn = z
  .object({
    cohort: z.object({ id: identifier, name: z.string() }),
    programme: z.string(),
    /** Applications that wait for my review. */
    waiting: z.number().int(),
    done: z.number().int(),
  })
  .meta({ id: 'ReviewTurn' });
export type ReviewTurn = z.infer<typeof reviewTurn>;

const ofCohort = z.strictObject({ cohortId: identifier });

export const getScoringSheet = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/scoring-sheet',
  summary:
    'What applications to a cohort are looked at for, for whoever can see the cohort; who reviews, for those who run it',
  permission: 'programmes.read',
  params: ofCohort,
  response: scoringSheet,
  errors: ['not-found'],
});

export const changeScoringSheet = endpoint({
  method: 'PUT',
  path: '/api/v1/cohorts/:cohortId/scoring-sheet',
  summary: 'Write the scoring sheet anew, until somebody has given marks by it',
  permission: 'cohorts.run',
  params: ofCohort,
  body: z.strictObject({ version: z.number().int(), criteria: z.array(criterionDraft).max(12) }),
  response: scoringSheet,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const nameReviewers = endpoint({
  method: 'PUT',
  path: '/api/v1/cohorts/:cohortId/reviewers',
  summary: 'Say who reviews applications; nobody who could have read what others found already',
  permission: 'cohorts.run',
  params: ofCohort,
  body: z.strictObject({ version: z.number().int(), personIds: z.array(identifier).max(20) }),
  response: scoringSheet,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const listReviewTurns = endpoint({
  method: 'GET',
  path: '/api/v1/review-turns',
  summary: 'The cohorts whose applications I review, with how many wait for me',
  permission: 'cohorts.run',
  response: z.object({ items: z.array(reviewTurn) }),
});
