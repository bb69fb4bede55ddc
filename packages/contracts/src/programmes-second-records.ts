import { z } from 'zod';
import { identifier, instant, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';
import { enrolmentState } from './programmes-enrolments.js';

export const secondRecordWhy = z.enum(['same-name', 'same-mailbox', 'same-person']).meta({ id: 'SecondRecordWhy' });
export type SecondRecordWhy = z.infer<typeof secondRecordWhy>;

const secondRecordSide = z
  .object({
    enrolmentId: identifier,
    person: personReference,
    email: z.string().nullable(),
    title: z.string().nullable(),
    cohort: z.object({ id: identifier, name: z.string() }),
    state: enrolmentState,
    since: instant,
    nominatedBy: personReference.nullable(),
    /** Whether its part can be ended for the other; what has begun is ended in the usual way. */
    canEnd: z.boolean(),
  })
  .meta({ id: 'SecondRecordSide' });
export type SecondRecordSide = z.infer<typeof secondRecordSide>;

export const secondRecord = z
  .object({
    /** Two people of the directory who may be one, or one person with a part in two cohorts of the programme. */
    kind: z.enum(['two-people', 'two-cohorts']),
    why: z.array(secondRecordWhy),
    sides: z.array(secondRecordSide).min(2).max(2),
    /** For admins: which goes on, or that both are meant. */
    abilities: z.array(z.enum(['keep-one', 'leave-both'])),
  })
  .meta({ id: 'SecondRecord' });
export type SecondRecord = z.infer<typeof secondRecord>;

const ofCohort = z.strictObject({ cohortId: identifier });
const answer = z.object({ items: z.array(secondRecord) });

export const listSecondRecords = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/second-records',
  summary: 'Applications and parts that may be a second one of the same person; for those who run the cohort',
  permission: 'cohorts.run',
  params: ofCohort,
  response: answer,
  errors: ['not-found', 'not-allowed'],
});

export const resolveSecondRecord = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/second-records',
  summary: 'Let one of two go on and end the other with a reason, or say that both are meant',
  permission: 'programmes.change',
  params: ofCohort,
  body: z.strictObject({
    enrolmentIds: z.array(identifier).min(2).max(2),
    decision: z.enum(['keep-one', 'leave-both']),
    /** Which of the two goes on. */
    keepId: identifier.nullable().default(null),
    /** What the person reads about the part that ends. */
    reason: plainText(1000, 0).default(''),
  }),
  response: answer,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});
