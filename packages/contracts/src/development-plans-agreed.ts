import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const planTarget = z.object({ key: z.string(), name: z.string() }).meta({
  id: 'PlanTarget',
  description: 'The stage a plan leads towards, in the words of the framework it was read from.',
});

/** One field of a change: what it was and what it is. */
export const fieldChange = z
  .object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })
  .meta({ id: 'PlanFieldChange' });

/** That a plan was agreed on, or counts as agreed: by whom, when, and whether it says the same today. */
export const planAgreed = z
  .object({
    /** By which what was agreed on can be read; null where its words were not kept yet when it was signed. */
    versionId: identifier.nullable(),
    /** When the last of them signed. */
    agreedAt: instant,
    /** When one of the signatures was taken back, or gave way to that of a later manager; null while all stand. */
    until: instant.nullable(),
    by: z.array(personReference),
    /** Whether the plan says today what was agreed on. */
    unchanged: z.boolean(),
  })
  .meta({
    id: 'PlanAgreed',
    description:
      'By whom and when a version of a plan was agreed on. Of one who signed alone it is when they signed, which may count as agreed only since a later day, because nobody else has to sign any more.',
  });
export type PlanAgreed = z.infer<typeof planAgreed>;

/** What a plan tells of everything that was ever agreed on in it. */
export const agreedBefore = {
  /** The latest first, fifty at most. */
  agreements: z.array(planAgreed),
  /** How many there are in all. */
  agreementCount: z.number().int(),
};
export type AgreedBefore = z.infer<z.ZodObject<typeof agreedBefore>>;

const level = z.number().int().nullable();

export const agreedGoal = z
  .object({
    id: identifier,
    title: z.string(),
    skill: z.object({ key: z.string(), name: z.string() }).nullable(),
    fromLevel: level,
    toLevel: level,
    why: z.string(),
    measure: z.string(),
    dueOn: isoDate.nullable(),
    /** What became of it in the plan since. */
    since: z.enum(['same', 'changed', 'removed']),
    changes: z.array(fieldChange),
  })
  .meta({ id: 'AgreedGoal' });
export type AgreedGoal = z.infer<typeof agreedGoal>;

export const agreedVersion = z
  .object({
    id: identifier,
    planId: identifier,
    /** Who agreed on it, the latest first. */
    agreements: z.array(planAgreed),
    startsOn: isoDate,
    endsOn: isoDate,
    focus: z.string(),
    target: planTarget.nullable(),
    goals: z.array(agreedGoal),
    /** What of period, focus and target is different today. */
    changes: z.array(fieldChange),
    /** The goals of today that were not agreed on then. */
    added: z.array(z.object({ id: identifier, title: z.string() })),
  })
  .meta({
    id: 'AgreedPlanVersion',
    description: 'What a plan said when it was agreed on, as far as signatures cover it, and what is different today.',
  });
export type AgreedVersion = z.infer<typeof agreedVersion>;

export const getAgreedVersion = endpoint({
  method: 'GET',
  path: '/api/v1/plans/:planId/agreed-versions/:agreedVersionId',
  summary: 'What was agreed on then, word for word, with what is different today; for whoever may read the plan today',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier, agreedVersionId: identifier }),
  response: agreedVersion,
  errors: ['not-found', 'not-allowed'],
});
