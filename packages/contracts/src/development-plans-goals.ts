import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const actionKind = z.enum(['stretch', 'learning', 'mentoring', 'practice']).meta({ id: 'ActionKind' });
export type ActionKind = z.infer<typeof actionKind>;
export const goalStatus = z.enum(['open', 'reached', 'dropped']).meta({ id: 'GoalStatus' });

const level = z.number().int().min(0).max(4);

/** What of what is offered here an action takes up; a mentor is known by who they are. */
export const offerKind = z.enum(['opportunity', 'cohort', 'mentor']).meta({ id: 'OfferKind' });
export type OfferKind = z.infer<typeof offerKind>;

/** What a goal from a roadmap rests on, as it stood when the goal was made. */
export const goalBasis = z
  .object({
    skillKey: z.string().max(100),
    expectation: level,
    weight: z.number().int().min(1).max(3),
    self: z.number().min(0).max(4).nullable(),
    manager: z.number().min(0).max(4).nullable(),
    others: z.number().min(0).max(4).nullable(),
    gap: z.number().min(0).max(4).nullable(),
    ratedOn: isoDate.nullable(),
  })
  .meta({ id: 'GoalBasis' });
export type GoalBasis = z.infer<typeof goalBasis>;

export const planAction = z
  .object({
    id: identifier,
    goalId: identifier,
    kind: actionKind,
    title: z.string(),
    details: z.string(),
    /** Why it fits, when it came from a roadmap. */
    reason: z.string(),
    practiceKey: z.string().nullable(),
    /** What it takes up; whether one may look at it, or it is still there, is for its own page to say. */
    offer: z.object({ kind: offerKind, id: identifier }).nullable(),
    owner: personReference,
    dueOn: isoDate.nullable(),
    progress: z.number().int(),
    doneOn: isoDate.nullable(),
    evidence: z.string(),
    /** The action of an earlier plan that this one carries on. */
    carriedFromId: identifier.nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'log-progress', 'remove'])),
  })
  .meta({ id: 'PlanAction' });
export type PlanAction = z.infer<typeof planAction>;

export const goal = z
  .object({
    id: identifier,
    title: z.string(),
    skill: z.object({ key: z.string(), name: z.string() }).nullable(),
    fromLevel: level.nullable(),
    toLevel: level.nullable(),
    why: z.string(),
    measure: z.string(),
    dueOn: isoDate.nullable(),
    status: goalStatus,
    basis: goalBasis.nullable(),
    carriedFromId: identifier.nullable(),
    version: z.number().int(),
    actions: z.array(planAction),
    abilities: z.array(z.enum(['change', 'remove', 'add-action'])),
  })
  .meta({ id: 'PlanGoal' });
export type Goal = z.infer<typeof goal>;

export const signature = z
  .object({
    signer: personReference,
    role: z.enum(['person', 'manager']),
    signedAt: instant,
    /** Whether it stands under the plan as it is now. */
    current: z.boolean(),
  })
  .meta({ id: 'PlanSignature' });

export const agreement = z
  .object({
    state: z.enum(['unsigned', 'signed-by-person', 'signed-by-manager', 'agreed', 'changed-since-agreed']),
    /** Names the version of the content that a signature stands under. */
    contentHash: z.string(),
    /**
     * Who has to sign beside the person; of a closed plan, who signed it beside them or else led them when it was closed. 'alone':
     * nobody leads them and the organisation named nobody.
     */
    counterpart: z.enum(['manager', 'named-by-organisation', 'alone']),
    counterSigner: personReference.nullable(),
    /** Whether nobody signs any more, because the plan is closed or its person has left: what was not agreed on by then never was. */
    ended: z.boolean(),
    signatures: z.array(signature),
  })
  .meta({ id: 'PlanAgreement' });
export type PlanAgreement = z.infer<typeof agreement>;

export const goalDraft = z.strictObject({
  title: plainText(200),
  skillKey: z.string().max(100).nullable().default(null),
  fromLevel: level.nullable().default(null),
  toLevel: level.nullable().default(null),
  why: plainText(2000, 0).default(''),
  measure: plainText(2000, 0).default(''),
  dueOn: isoDate.nullable().default(null),
  basis: goalBasis.nullable().default(null),
});
export type GoalDraft = z.infer<typeof goalDraft>;

export const actionDraft = z.strictObject({
  kind: actionKind,
  title: plainText(300),
  details: plainText(2000, 0).default(''),
  reason: plainText(1000, 0).default(''),
  practiceKey: z.string().max(160).nullable().default(null),
  /** Both or neither. */
  offerKind: offerKind.nullable().default(null),
  offerId: identifier.nullable().default(null),
  /** Left out: the person the plan is for. The person or somebody above them. */
  ownerId: identifier.optional(),
  dueOn: isoDate.nullable().default(null),
});
export type ActionDraft = z.infer<typeof actionDraft>;

/** A goal with the actions that it begins with. */
export const goalWithActions = goalDraft.extend({ actions: z.array(actionDraft).max(20).default([]) });

const planParams = z.strictObject({ planId: identifier });
const goalParams = z.strictObject({ planId: identifier, goalId: identifier });
const actionParams = z.strictObject({ planId: identifier, actionId: identifier });

export const addGoal = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/goals',
  summary: 'Add a goal',
  permission: 'plans.change',
  params: planParams,
  body: goalDraft,
  response: goal,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const changeGoal = endpoint({
  method: 'PATCH',
  path: '/api/v1/plans/:planId/goals/:goalId',
  summary: 'Change a goal, or say that it is reached or dropped',
  permission: 'plans.change',
  params: goalParams,
  body: z.strictObject({
    version: z.number().int(),
    title: plainText(200).optional(),
    skillKey: z.string().max(100).nullable().optional(),
    fromLevel: level.nullable().optional(),
    toLevel: level.nullable().optional(),
    why: plainText(2000, 0).optional(),
    measure: plainText(2000, 0).optional(),
    dueOn: isoDate.nullable().optional(),
    status: goalStatus.optional(),
  }),
  response: goal,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

/** By which entry of the history a removal can be undone. */
const removedPart = z.object({ changeId: identifier }).meta({ id: 'RemovedPlanPart' });

export const removeGoal = endpoint({
  method: 'DELETE',
  path: '/api/v1/plans/:planId/goals/:goalId',
  summary: 'Remove a goal with its actions; it can be brought back for thirty days, and the history keeps what it said',
  permission: 'plans.change',
  params: goalParams,
  response: removedPart,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const addAction = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/goals/:goalId/actions',
  summary: 'Add an action to a goal, or one that is done already with what shows it',
  permission: 'plans.change',
  params: goalParams,
  body: actionDraft.extend({
    /** What shows that it is done already; given, the action is added as done. */
    evidence: plainText(4000, 0).default(''),
  }),
  response: planAction,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const changeAction = endpoint({
  method: 'PATCH',
  path: '/api/v1/plans/:planId/actions/:actionId',
  summary: 'Change an action',
  permission: 'plans.change',
  params: actionParams,
  body: z.strictObject({
    version: z.number().int(),
    kind: actionKind.optional(),
    title: plainText(300).optional(),
    details: plainText(2000, 0).optional(),
    ownerId: identifier.optional(),
    dueOn: isoDate.nullable().optional(),
  }),
  response: planAction,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const logProgress = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/actions/:actionId/progress',
  summary: 'Say how far an action is, 100 being done; evidence, when given, replaces what is there',
  permission: 'plans.change',
  params: actionParams,
  body: z.strictObject({ progress: z.number().int().min(0).max(100), evidence: plainText(4000, 0).optional() }),
  response: planAction,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const removeAction = endpoint({
  method: 'DELETE',
  path: '/api/v1/plans/:planId/actions/:actionId',
  summary: 'Remove an action; it can be brought back for thirty days, and the history keeps what it said',
  permission: 'plans.change',
  params: actionParams,
  response: removedPart,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const signPlan = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/signatures',
  summary: 'Sign the plan as it was read: the hash says which version that was',
  permission: 'plans.change',
  params: planParams,
  body: z.strictObject({ contentHash: z.string().max(100) }),
  response: agreement,
  status: 201,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const withdrawConsent = endpoint({
  method: 'DELETE',
  path: '/api/v1/plans/:planId/signatures/mine',
  summary: 'Take back my signature before the plan has started',
  permission: 'plans.change',
  params: planParams,
  response: agreement,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
