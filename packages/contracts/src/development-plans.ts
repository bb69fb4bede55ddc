import { z } from 'zod';
import { horizon } from './career-framework.js';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { agreedBefore, fieldChange, planTarget } from './development-plans-agreed.js';
import { checkInDeeds } from './development-plans-check-ins.js';
import { agreement, goal, goalWithActions } from './development-plans-goals.js';
import { endpoint } from './endpoint.js';
import { frameworkReference } from './framework-reference.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

export const planStatus = z.enum(['draft', 'agreed', 'active', 'closed']).meta({ id: 'PlanStatus' });
export type PlanStatus = z.infer<typeof planStatus>;

/** That a plan exists and how far it is, without a word of what is in it. */
export const planCard = z
  .object({
    id: identifier,
    person: personReference,
    startsOn: isoDate,
    /** The last day of the period. */
    endsOn: isoDate,
    status: planStatus,
    target: planTarget.nullable(),
    agreementState: agreement.shape.state,
    goals: z.number().int(),
    goalsReached: z.number().int(),
    actions: z.number().int(),
    actionsDone: z.number().int(),
    /** 0 to 100 over all actions; null without any. */
    progress: z.number().int().nullable(),
    changedAt: instant,
    /** Since when nothing has changed, once that is longer than the organisation's patience; open plans only. */
    quietSince: isoDate.nullable(),
    /** Whether the viewer may open it; admins outside the line see that it is there, and no more. */
    readable: z.boolean(),
  })
  .meta({ id: 'PlanCard' });
export type PlanCard = z.infer<typeof planCard>;

export const planAbility = z.enum([
  'change',
  'take-suggestions',
  'comment',
  'sign',
  'withdraw-consent',
  'activate',
  'close',
  'carry-over',
  'print',
]);

export const plan = planCard
  .extend({
    focus: z.string(),
    agreement,
    ...agreedBefore,
    agreedOn: isoDate.nullable(),
    activatedOn: isoDate.nullable(),
    closedOn: isoDate.nullable(),
    closingNote: z.string(),
    carriedFromId: identifier.nullable(),
    goalList: z.array(goal),
    /** The version that held when it was begun: its skills and levels are those of then. */
    framework: frameworkReference.nullable(),
    version: z.number().int(),
    abilities: z.array(planAbility),
  })
  .meta({ id: 'DevelopmentPlan' });
export type Plan = z.infer<typeof plan>;

const planFilter = {
  scope: z.enum(['mine', 'line', 'reports', 'organisation']).default('mine'),
  status: planStatus.optional(),
  /** Open plans that have gone quiet. */
  quiet: z.stringbool().optional(),
  personId: identifier.optional(),
  search: z.string().trim().max(100).optional(),
};

export const planSorts = ['person', 'status', 'target', 'progress', 'changed'] as const;

export const listPlans = endpoint({
  method: 'GET',
  path: '/api/v1/plans',
  summary: 'Plans in my scope by person and period: my own, my line’s, or for admins all, without what is in them',
  permission: 'plans.read',
  query: z.strictObject({ ...page, ...arranged(planSorts, 'ascending'), ...planFilter }),
  response: pageOf(planCard),
});

export const exportPlans = exportOf(listPlans, { without: ['readable'] });

const period = { startsOn: isoDate, endsOn: isoDate };

export const createPlan = endpoint({
  method: 'POST',
  path: '/api/v1/plans',
  summary:
    'Begin a plan, empty or with goals and actions chosen from a roadmap; sets the target stage where one is given',
  permission: 'plans.change',
  body: z.strictObject({
    personId: identifier,
    ...period,
    focus: plainText(2000, 0).default(''),
    /** Left out: the person's target as it stands. */
    target: z.strictObject({ stageKey: z.string().max(60), horizon }).optional(),
    goals: z.array(goalWithActions).max(20).default([]),
  }),
  response: plan,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'invalid-input'],
});

export const getPlan = endpoint({
  method: 'GET',
  path: '/api/v1/plans/:planId',
  summary: 'A plan with its goals, actions and signatures; for the person and those above who may read it',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier }),
  response: plan,
  errors: ['not-found', 'not-allowed'],
});

export const changePlan = endpoint({
  method: 'PATCH',
  path: '/api/v1/plans/:planId',
  summary: 'Change period, focus or target of a plan; a target of null clears it',
  permission: 'plans.change',
  params: z.strictObject({ planId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    startsOn: isoDate.optional(),
    endsOn: isoDate.optional(),
    focus: plainText(2000, 0).optional(),
    target: z
      .strictObject({ stageKey: z.string().max(60), horizon })
      .nullable()
      .optional(),
  }),
  response: plan,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'already-exists', 'conflict', 'invalid-input'],
});

export const changePlanStatus = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/status',
  summary:
    'Start an agreed plan before its first day, on which it starts by itself, or close a plan with a word on how it went',
  permission: 'plans.change',
  params: z.strictObject({ planId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    status: z.enum(['active', 'closed']),
    closingNote: plainText(2000, 0).default(''),
  }),
  response: plan,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const carryPlanOver = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/carry-over',
  summary:
    'Begin the next period with chosen goals and actions, each with where it came from; the old plan stays as it is',
  permission: 'plans.change',
  params: z.strictObject({ planId: identifier }),
  body: z.strictObject({ ...period, goalIds: z.array(identifier).max(50), actionIds: z.array(identifier).max(200) }),
  response: plan,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'invalid-input'],
});

export const planChangeKind = z.enum([
  'plan-created',
  'plan-changed',
  'plan-activated',
  'plan-closed',
  'plan-carried-over',
  'goal-added',
  'goal-changed',
  'goal-removed',
  'goal-restored',
  'action-added',
  'action-changed',
  'action-removed',
  'action-restored',
  'progress-logged',
  'plan-signed',
  'plan-agreed',
  'consent-withdrawn',
  'agreement-outdated',
  ...checkInDeeds,
  'comment-added',
  'comment-withdrawn',
  'comment-restored',
]);
export type PlanChangeKind = z.infer<typeof planChangeKind>;

export const planChange = z
  .object({
    id: identifier,
    at: instant,
    /** Null for what the product did by itself. */
    author: personReference.nullable(),
    what: planChangeKind,
    /** The goal or action it was about, by the name it had then. */
    subject: z.string().nullable(),
    fields: z.array(fieldChange),
    /** The check-in it was about; entries about check-ins are told to those who may know of these. */
    checkInId: identifier.nullable(),
    /** Whether what it removed can still be brought back. */
    abilities: z.array(z.enum(['restore'])),
  })
  .meta({ id: 'PlanChange' });
export type PlanChange = z.infer<typeof planChange>;

export const planHistorySorts = ['date'] as const;
/** What a change is about. */
export const planChangeAbout = z
  .enum(['plan', 'goals', 'actions', 'agreement', 'check-ins', 'comments'])
  .meta({ id: 'PlanChangeAbout' });
export type PlanChangeAbout = z.infer<typeof planChangeAbout>;

export const listPlanChanges = endpoint({
  method: 'GET',
  path: '/api/v1/plans/:planId/changes',
  summary:
    'Everything that ever changed in a plan, newest first, with before and after, its check-ins and comments too',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier }),
  query: z.strictObject({ ...page, ...arranged(planHistorySorts, 'descending'), about: planChangeAbout.optional() }),
  response: pageOf(planChange),
  errors: ['not-found', 'not-allowed'],
});

export const exportPlanChanges = exportOf(listPlanChanges);

export const planComment = z
  .object({
    id: identifier,
    goalId: identifier.nullable(),
    author: personReference,
    at: instant,
    /** Empty once it was withdrawn. */
    text: z.string(),
    withdrawn: z.boolean(),
    abilities: z.array(z.enum(['withdraw', 'restore'])),
  })
  .meta({ id: 'PlanComment' });
export type PlanComment = z.infer<typeof planComment>;

export const listPlanComments = endpoint({
  method: 'GET',
  path: '/api/v1/plans/:planId/comments',
  summary: 'The comments on a plan, newest first',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier }),
  query: z.strictObject({
    ...page,
    ...arranged(planHistorySorts, 'descending'),
    goalId: identifier.optional(),
    search,
  }),
  response: pageOf(planComment),
  errors: ['not-found', 'not-allowed'],
});

export const exportPlanComments = exportOf(listPlanComments);

export const commentOnPlan = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/comments',
  summary: 'Comment on a plan or one of its goals; everybody who may read the plan reads it',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier }),
  body: z.strictObject({ text: plainText(4000), goalId: identifier.nullable().default(null) }),
  response: planComment,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const withdrawPlanComment = endpoint({
  method: 'DELETE',
  path: '/api/v1/plans/:planId/comments/:commentId',
  summary: 'Withdraw a comment of my own; that there was one stays visible, and I can bring it back for thirty days',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier, commentId: identifier }),
  errors: ['not-found', 'not-allowed'],
});
