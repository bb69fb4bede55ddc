import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { person, personCard, personReference, stageReference } from './people.js';

export const horizon = z
  .enum(['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'])
  .meta({ id: 'Horizon', description: 'Ready now, within a year, in one to two years, in two to three years.' });
export type Horizon = z.infer<typeof horizon>;

export const skill = z
  .object({
    id: identifier,
    key: z.string(),
    homeStageKey: z.string(),
    name: z.string(),
    description: z.string(),
    /** What one sees at levels 0 to 4. */
    indicators: z.array(z.string()).length(5),
    notes: z.string(),
  })
  .meta({ id: 'Skill' });
export type Skill = z.infer<typeof skill>;

export const derailer = z
  .object({
    key: z.string(),
    name: z.string(),
    description: z.string(),
    earlySigns: z.array(z.string()),
    counterMove: z.string(),
  })
  .meta({ id: 'Derailer' });

export const stage = stageReference
  .extend({
    track: z.string(),
    coreFocus: z.string(),
    valueSource: z.string(),
    description: z.string(),
    typicalSpan: z.string(),
    notes: z.string(),
    derailers: z.array(derailer),
    expectations: z.array(
      z.object({ skillKey: z.string(), level: z.number().int().min(0).max(4), weight: z.number().int().min(1).max(3) }),
    ),
  })
  .meta({ id: 'Stage' });
export type Stage = z.infer<typeof stage>;

export const transition = z
  .object({
    fromStageKey: z.string(),
    toStageKey: z.string(),
    name: z.string(),
    identityBefore: z.string(),
    identityAfter: z.string(),
    shift: z.string(),
    navigation: z.string(),
    dipMonths: z.number().int(),
    stop: z.array(z.string()),
    start: z.array(z.string()),
    keep: z.array(z.string()),
    prompts: z.array(z.object({ day: z.number().int(), text: z.string() })),
  })
  .meta({ id: 'Transition' });
export type Transition = z.infer<typeof transition>;

export const framework = z
  .object({
    id: identifier,
    /** The version that was read, for who wants to look at it again later. */
    versionId: identifier,
    name: z.string(),
    description: z.string(),
    notes: z.string(),
    version: z.number().int(),
    publishedAt: instant.nullable(),
    tracks: z.array(z.object({ key: z.string(), name: z.string() })),
    stages: z.array(stage),
    skills: z.array(skill),
    transitions: z.array(transition),
  })
  .meta({ id: 'Framework' });
export type Framework = z.infer<typeof framework>;

export const getFramework = endpoint({
  method: 'GET',
  path: '/api/v1/framework',
  summary: 'The published career framework, whole',
  permission: 'framework.read',
  response: framework,
  errors: ['not-found'],
});

export const assignmentReason = z
  .enum(['initial', 'promotion', 'lateral', 'return', 'acting', 'migration'])
  .meta({ id: 'AssignmentReason', description: 'migration: a new version of the framework brought the change.' });
/** Why somebody decides about a stage; a migration is never a decision about a person. */
export const decisionReason = assignmentReason.exclude(['migration']).meta({ id: 'DecisionReason' });

/** Whether somebody worked here on the day before or came from elsewhere. */
export const filledFrom = z.enum(['inside', 'outside']).meta({ id: 'FilledFrom' });

export const stageAssignment = z
  .object({
    id: identifier,
    stage: stageReference,
    from: isoDate,
    to: isoDate.nullable(),
    reason: assignmentReason,
    source: z.enum(['mapping', 'manual']),
    startKnown: z.boolean(),
    decidedBy: personReference.nullable(),
    /** How ready they were agreed to be before. */
    readiness: horizon.nullable(),
    /** Null where the record does not say, and of a new version of the framework. */
    filledFrom: filledFrom.nullable(),
  })
  .meta({ id: 'StageAssignment' });
export type StageAssignment = z.infer<typeof stageAssignment>;

/** By when they began, the newest first; or by how high the stage stands. */
export const stageAssignmentSorts = ['from', 'stage'] as const;

export const listStageAssignments = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/stages',
  summary: 'The stages a person has been in; for themselves, their line and admins',
  permission: 'people.read',
  params: z.strictObject({ personId: identifier }),
  query: z.strictObject({
    ...page,
    ...arranged(stageAssignmentSorts, 'descending'),
    reason: assignmentReason.optional(),
  }),
  response: pageOf(stageAssignment),
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const exportStageAssignments = exportOf(listStageAssignments);

export const assignStage = endpoint({
  method: 'POST',
  path: '/api/v1/people/:personId/stages',
  summary: 'From this day the person is in another stage (or in none); overlapping spells are refused',
  permission: 'stages.change',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({ stageKey: z.string().max(60).nullable(), from: isoDate, reason: decisionReason }),
  response: person,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const setTargetStage = endpoint({
  method: 'PUT',
  path: '/api/v1/people/:personId/target-stage',
  summary: 'Where the person is heading and by when; null clears it',
  permission: 'people.read',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({ target: z.strictObject({ stageKey: z.string().max(60), horizon }).nullable() }),
  response: person,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const boardColumn = z
  .object({ stage: stageReference.nullable(), total: z.number().int(), people: z.array(personCard) })
  .meta({ id: 'BoardColumn' });
export type BoardColumn = z.infer<typeof boardColumn>;

export const getPipelineBoard = endpoint({
  method: 'GET',
  path: '/api/v1/pipeline-board',
  summary: 'My people (the whole line, or the organisation for admins) by stage, the first 50 of each',
  permission: 'stages.change',
  response: z.object({ columns: z.array(boardColumn) }),
});

/** Why somebody needs attention, the most useful first. */
export const attentionReason = z
  .enum([
    'check-in-overdue',
    'plan-awaits-agreement',
    'conversation-overdue',
    'no-plan',
    'plan-quiet',
    'past-median-time-in-stage',
    'no-manager',
    'no-stage',
    'no-target',
    'linchpin',
    'recently-joined',
  ])
  .meta({ id: 'AttentionReason' });
export type AttentionReason = z.infer<typeof attentionReason>;

export const attention = z
  .object({
    person: personCard,
    /** Why this person needs attention, the most useful first. */
    reasons: z.array(
      z.object({
        kind: attentionReason,
        since: isoDate.nullable(),
        /**
         * The id of the check-in or plan it is about, null where the reader may not read it; of a long stay the median of its
         * stage in days.
         */
        detail: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Attention' });
export type Attention = z.infer<typeof attention>;

/** By how much it matters, or by name. */
export const attentionSorts = ['urgency', 'name'] as const;

export const listAttention = endpoint({
  method: 'GET',
  path: '/api/v1/attention',
  summary: 'Who of my people needs attention and why, the most useful first',
  permission: 'stages.change',
  query: z.strictObject({ ...page, ...arranged(attentionSorts, 'ascending'), reason: attentionReason.optional() }),
  response: pageOf(attention),
});

export const exportAttention = exportOf(listAttention);

export const myDevelopment = z
  .object({
    person: person.nullable(),
    stage: stage.nullable(),
    stageSince: isoDate.nullable(),
    nextStage: stage.nullable(),
    transition: transition.nullable(),
    /** What changed about me, was said about me or answers me since my last visit, the latest first. */
    changes: z.array(
      z.object({ on: instant, what: z.string(), value: z.string().nullable(), recordId: identifier.nullable() }),
    ),
    manager: z.object({ id: identifier, name: z.string() }).nullable(),
  })
  .meta({ id: 'MyDevelopment' });
export type MyDevelopment = z.infer<typeof myDevelopment>;

export const getMyDevelopment = endpoint({
  method: 'GET',
  path: '/api/v1/my-development',
  summary: 'Where I am, where I am heading, and what changed',
  permission: 'framework.read',
  response: myDevelopment,
});
