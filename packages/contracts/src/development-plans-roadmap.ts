import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { plan } from './development-plans.js';
import { actionKind, goalBasis, goalWithActions } from './development-plans-goals.js';
import { endpoint } from './endpoint.js';
import { frameworkReference } from './framework-reference.js';
import { stageReference } from './people.js';

export const suggestedAction = z
  .object({
    practiceKey: z.string(),
    kind: actionKind,
    title: z.string(),
    details: z.string(),
    /** Why it fits, naming the gap it serves. */
    reason: z.string(),
    dueOn: isoDate,
  })
  .meta({ id: 'SuggestedAction' });
export type SuggestedAction = z.infer<typeof suggestedAction>;

export const suggestedGoal = z
  .object({
    skillKey: z.string(),
    skillName: z.string(),
    title: z.string(),
    fromLevel: z.number().int().min(0).max(4).nullable(),
    toLevel: z.number().int().min(0).max(4),
    why: z.string(),
    measure: z.string(),
    dueOn: isoDate,
    basis: goalBasis,
    /** The gap times the weight; the order of the suggestions. Null where nobody has rated the skill yet. */
    weightedGap: z.number().nullable(),
    /** The version that held when it was rated; null where nobody has. */
    ratedUnder: frameworkReference.nullable(),
    actions: z.array(suggestedAction),
  })
  .meta({ id: 'SuggestedGoal' });
export type SuggestedGoal = z.infer<typeof suggestedGoal>;

export const roadmap = z
  .object({
    /** assessment: from what was rated. expectations: nobody has rated yet, so from the expectations of the target alone. */
    source: z.enum(['assessment', 'expectations']),
    /** Null without a target and without a stage to come: then there is nothing to suggest. */
    target: stageReference.nullable(),
    startsOn: isoDate,
    endsOn: isoDate,
    goals: z.array(suggestedGoal),
  })
  .meta({ id: 'Roadmap' });
export type Roadmap = z.infer<typeof roadmap>;

export const getRoadmap = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/roadmap',
  summary:
    'A draft of what to learn next and how, each suggestion with the gap it serves; the person edits it into a plan',
  permission: 'plans.read',
  params: z.strictObject({ personId: identifier }),
  query: z.strictObject({
    /** The language of the suggestions; left out: the organisation’s. */
    locale: z.enum(['en-GB', 'de']).optional(),
    goals: z.coerce.number().int().min(1).max(10).default(5),
    /** Towards which stage of the published framework; left out: towards the person’s target, else the next of their track. */
    stageKey: z.string().max(60).optional(),
  }),
  response: roadmap,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const takeSuggestions = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/suggestions',
  summary:
    'Take what I have chosen of the suggestions into my own open plan; goals and actions that it has already are not doubled',
  permission: 'plans.change',
  params: z.strictObject({ planId: identifier }),
  body: z.strictObject({ goals: z.array(goalWithActions).min(1).max(10) }),
  response: plan,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});
