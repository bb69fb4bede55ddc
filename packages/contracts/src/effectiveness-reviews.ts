import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { actionKind } from './development-plans-goals.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const effectivenessReviewState = z
  .enum(['preparing', 'talking', 'closed-by-leader', 'closed-by-manager', 'closed', 'called-off'])
  .meta({ id: 'EffectivenessReviewState' });
export type EffectivenessReviewState = z.infer<typeof effectivenessReviewState>;

export const effectivenessReview = z
  .object({
    id: identifier,
    leader: personReference,
    manager: personReference,
    from: isoDate,
    to: isoDate,
    state: effectivenessReviewState,
    openedOn: isoDate,
    closedOn: isoDate.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'EffectivenessReview' });
export type EffectivenessReview = z.infer<typeof effectivenessReview>;

const tries = {
  text: plainText(500),
  whose: z.enum(['leader', 'manager']),
  dueOn: isoDate.nullable().default(null),
};

export const effectivenessTry = z
  .object({
    ...tries,
    id: identifier,
    dueOn: isoDate.nullable(),
    /** The day on which it became an action of a plan. */
    plannedOn: isoDate.nullable(),
    abilities: z.array(z.enum(['plan'])),
  })
  .meta({ id: 'EffectivenessTry' });
export type EffectivenessTry = z.infer<typeof effectivenessTry>;

/** A conversation as one of the two sees it. */
export const effectivenessReviewWhole = effectivenessReview
  .extend({
    /** Which of the two I am. */
    relation: z.enum(['leader', 'manager']),
    mine: z.object({ text: z.string(), handedIn: z.boolean(), version: z.number().int() }),
    /** What the other wrote; null until both have handed in, whether or not there is anything. */
    theirs: z.string().nullable(),
    learned: z.string(),
    tries: z.array(effectivenessTry),
    abilities: z.array(z.enum(['write', 'hand-in', 'take-back', 'keep-words', 'close', 'call-off'])),
  })
  .meta({ id: 'EffectivenessReviewWhole' });
export type EffectivenessReviewWhole = z.infer<typeof effectivenessReviewWhole>;

const params = z.strictObject({ reviewId: identifier });

/** By the period, whom it is about, or the day on which it was opened. */
export const effectivenessReviewSorts = ['period', 'name', 'opened'] as const;

export const listEffectivenessReviews = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-reviews',
  summary:
    'Conversations of mine about what was observed: with my manager, or with those I lead; the latest period first unless asked otherwise',
  permission: 'effectiveness.review',
  query: z.strictObject({
    ...page,
    ...arranged(effectivenessReviewSorts, 'descending'),
    state: z.enum(['open', 'over', 'all']).default('all'),
  }),
  response: pageOf(effectivenessReview),
  errors: ['invalid-input'],
});

export const exportEffectivenessReviews = exportOf(listEffectivenessReviews);

export const openEffectivenessReview = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-leaders/:leaderId/reviews',
  summary: 'Open a conversation of a leader and their direct manager about a period; either of the two may',
  permission: 'effectiveness.review',
  params: z.strictObject({ leaderId: identifier }),
  body: z.strictObject({ from: isoDate, to: isoDate }),
  response: effectivenessReviewWhole,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const getEffectivenessReview = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-reviews/:reviewId',
  summary: 'One conversation of mine',
  permission: 'effectiveness.review',
  params,
  response: effectivenessReviewWhole,
  errors: ['not-found'],
});

export const writeEffectivenessSide = endpoint({
  method: 'PUT',
  path: '/api/v1/effectiveness-reviews/:reviewId/my-side',
  summary: 'Write my side; the other reads it once both have handed in',
  permission: 'effectiveness.review',
  traceless: true,
  params,
  /** Version 0 where there is nothing yet. */
  body: z.strictObject({ text: plainText(10_000, 0), version: z.number().int().min(0) }),
  response: effectivenessReviewWhole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

export const stepEffectivenessReview = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-reviews/:reviewId/steps',
  summary: 'Hand my side in or take it back, agree to close, or call it off',
  permission: 'effectiveness.review',
  traceless: true,
  params,
  body: z.strictObject({
    action: z.enum(['hand-in', 'take-back', 'close', 'call-off']),
    version: z.number().int(),
  }),
  response: effectivenessReviewWhole,
  status: 200,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const keepEffectivenessWords = endpoint({
  method: 'PUT',
  path: '/api/v1/effectiveness-reviews/:reviewId/outcome',
  summary: 'Write down what we learned and what we try next; who had agreed to close agrees anew',
  permission: 'effectiveness.review',
  traceless: true,
  params,
  body: z.strictObject({
    learned: plainText(4000, 0),
    tries: z.array(z.strictObject(tries)).max(8, 'Try at most eight things.'),
    version: z.number().int(),
  }),
  response: effectivenessReviewWhole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

export const planEffectivenessTry = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-reviews/:reviewId/tries/:tryId/plan-actions',
  summary: 'Make what the leader tries next an action of a goal of their plan',
  permission: 'effectiveness.review',
  params: z.strictObject({ reviewId: identifier, tryId: identifier }),
  body: z.strictObject({ planId: identifier, goalId: identifier, kind: actionKind.default('practice') }),
  response: effectivenessReviewWhole,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});
