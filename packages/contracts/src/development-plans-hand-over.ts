import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const handOverRule = z
  .enum(['everything', 'current-plan', 'person-decides'])
  .meta({ id: 'HandOverRule', description: 'What a new manager sees of earlier plans and check-ins at the least.' });
export const handOverSight = z.enum(['everything', 'current-plan', 'nothing']).meta({ id: 'HandOverSight' });
export type HandOverSight = z.infer<typeof handOverSight>;

export const developmentSettings = z
  .object({
    handOver: handOverRule,
    /** After how many days without a change an open plan counts as gone quiet. */
    quietDays: z.number().int(),
    /** Who signs the plans of people without a manager; null: they sign alone. */
    signerWithoutManager: personReference.nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change'])),
  })
  .meta({ id: 'DevelopmentSettings' });
export type DevelopmentSettings = z.infer<typeof developmentSettings>;

export const getDevelopmentSettings = endpoint({
  method: 'GET',
  path: '/api/v1/development-settings',
  summary: 'The organisation’s rules for plans, which everybody may know',
  permission: 'plans.read',
  response: developmentSettings,
});

export const changeDevelopmentSettings = endpoint({
  method: 'PATCH',
  path: '/api/v1/development-settings',
  summary: 'Change the organisation’s rules for plans',
  permission: 'cycles.change',
  body: z.strictObject({
    version: z.number().int(),
    handOver: handOverRule.optional(),
    quietDays: z.number().int().min(7, 'At least 7 days.').max(180, 'At most 180 days.').optional(),
    signerWithoutManagerId: identifier.nullable().optional(),
  }),
  response: developmentSettings,
  errors: ['changed-meanwhile', 'invalid-input'],
});

/** One leader above the person, now or from a day to come, and what they see of what was before them. */
export const handOver = z
  .object({
    leader: personReference,
    relation: z.enum(['manager', 'line']),
    /** The day from which they lead; in the future for a change that is to come. */
    since: isoDate,
    upcoming: z.boolean(),
    /** What the person chose; null while they have not. */
    choice: handOverSight.nullable(),
    decidedAt: instant.nullable(),
    /** What they see: the organisation’s rule, widened by the person’s choice. */
    sees: handOverSight,
    /** What there is from before: closed plans, whether there is an open one, and check-ins. */
    earlier: z.object({ closedPlans: z.number().int(), openPlans: z.number().int(), checkIns: z.number().int() }),
  })
  .meta({ id: 'HandOver' });
export type HandOver = z.infer<typeof handOver>;

export const getHandOver = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/hand-over',
  summary:
    'Which leaders see what of a person’s earlier plans and check-ins, now and after changes to come; for the person',
  permission: 'plans.read',
  params: z.strictObject({ personId: identifier }),
  response: z.object({ rule: handOverRule, leaders: z.array(handOver) }),
  errors: ['not-found', 'not-allowed'],
});

export const chooseHandOver = endpoint({
  method: 'PUT',
  path: '/api/v1/people/:personId/hand-over',
  summary: 'Decide what a leader sees of what was before them; never less than the organisation’s rule',
  permission: 'plans.change',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({ leaderId: identifier, choice: handOverSight }),
  response: z.object({ rule: handOverRule, leaders: z.array(handOver) }),
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});
