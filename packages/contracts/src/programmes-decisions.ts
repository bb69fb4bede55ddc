import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf, search } from './pagination.js';
import { enrolment } from './programmes-enrolments.js';

export const waitingKind = z.enum(['application', 'nomination', 'place', 'offer', 'deferred']).meta({
  id: 'WaitingKind',
  description:
    'An application that waits for a decision, a nomination for the person’s yes, somebody approved for a place, an offer for its answer, or, for admins, somebody who stepped back for the next cohort of the programme.',
});
export type WaitingKind = z.infer<typeof waitingKind>;

export const waitingDecision = enrolment
  .extend({
    kind: waitingKind,
    /** The last day on which it can be decided: to apply, to join this cohort or the next, or to answer the offer. */
    dueOn: isoDate,
  })
  .meta({ id: 'WaitingDecision' });
export type WaitingDecision = z.infer<typeof waitingDecision>;

export const waitingSort = z.enum(['due', 'since', 'person', 'programme']).meta({ id: 'WaitingSort' });

export const listWaitingDecisions = endpoint({
  method: 'GET',
  path: '/api/v1/programme-decisions',
  summary: 'What waits for a decision in all open cohorts that I run, what is due soonest first',
  permission: 'cohorts.run',
  query: z.strictObject({
    ...page,
    kind: waitingKind.optional(),
    programmeId: identifier.optional(),
    search,
    sort: waitingSort.default('due'),
    direction: direction.default('ascending'),
  }),
  response: pageOf(waitingDecision),
});

export const exportWaitingDecisions = exportOf(listWaitingDecisions);
