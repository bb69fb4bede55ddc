import { z } from 'zod';
import { identifier } from './dates.js';
import { logProgress, planAction } from './development-plans-goals.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

/** An action that I own in the plan of somebody else: the action alone, whatever else of the plan I may read. */
export const promisedAction = planAction
  .pick({ id: true, kind: true, title: true, details: true, dueOn: true, progress: true, doneOn: true, evidence: true })
  .extend({
    /** Whose plan it is in. */
    person: personReference,
    /** The plan, where I may read it. */
    planId: identifier.nullable(),
    abilities: z.array(z.enum(['log-progress'])),
  })
  .meta({ id: 'PromisedAction' });
export type PromisedAction = z.infer<typeof promisedAction>;

export const promiseSorts = ['due', 'person', 'title'] as const;

export const listPromises = endpoint({
  method: 'GET',
  path: '/api/v1/my-development/promises',
  summary: 'What I promised others: open actions of mine in open plans of somebody else, the earliest due first',
  permission: 'plans.read',
  query: z.strictObject({
    ...page,
    ...arranged(promiseSorts, 'ascending'),
    /** Words are looked for in the title of the action and in the name of the person. */
    search,
    /** past: their day has passed. ahead: it has not, or there is none. */
    due: z.enum(['past', 'ahead']).optional(),
  }),
  response: pageOf(promisedAction),
});

export const exportPromises = exportOf(listPromises);

export const keepPromise = endpoint({
  method: 'POST',
  path: '/api/v1/my-development/promises/:actionId/progress',
  summary:
    'Say how far an action of mine in somebody else’s plan is, 100 being done, whether I may read the plan or not',
  permission: 'plans.change',
  params: z.strictObject({ actionId: identifier }),
  body: logProgress.body,
  response: promisedAction,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});
