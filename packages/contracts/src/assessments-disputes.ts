import { z } from 'zod';
import { identifier, instant, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

/** How far a disagreement about a result is. */
export const disputeState = z.enum(['open', 'answered', 'settled', 'taken-back']).meta({ id: 'DisputeState' });
export type DisputeState = z.infer<typeof disputeState>;

/** What can be said in it: by the person (raise, insist, settle, take-back), or by whoever answers. */
export const disputeEntryKind = z
  .enum(['raise', 'answer', 'insist', 'settle', 'take-back'])
  .meta({ id: 'DisputeEntryKind' });
export type DisputeEntryKind = z.infer<typeof disputeEntryKind>;

/** Which part of a result is seen differently; never one view of it, so that nothing is asked about who has spoken. */
export const disputedPart = z.enum(['whole', 'dimension', 'skill']).meta({ id: 'DisputedPart' });

export const disputeEntry = z
  .object({
    id: identifier,
    kind: disputeEntryKind,
    by: z.enum(['person', 'manager', 'runner']),
    author: personReference.nullable(),
    text: z.string(),
    at: instant,
  })
  .meta({ id: 'DisputeEntry' });
export type DisputeEntry = z.infer<typeof disputeEntry>;

export const resultDispute = z
  .object({
    id: identifier,
    aboutKind: disputedPart,
    /** The key of the dimension or skill; empty for the whole result. */
    aboutKey: z.string(),
    /** Its name on the day on which it was said. */
    aboutName: z.string(),
    state: disputeState,
    version: z.number().int(),
    thread: z.array(disputeEntry),
    abilities: z.array(disputeEntryKind),
  })
  .meta({
    id: 'ResultDispute',
    description:
      'What a person sees differently in a result about them, and what was answered; the result stays as it is.',
  });
export type ResultDispute = z.infer<typeof resultDispute>;

export const disputeToAnswer = resultDispute
  .extend({
    resultId: identifier,
    person: personReference,
    campaign: z.string(),
    /** Whether I see the result too; whoever only runs the campaign reads the words alone. */
    seesResult: z.boolean(),
  })
  .meta({ id: 'DisputeToAnswer' });
export type DisputeToAnswer = z.infer<typeof disputeToAnswer>;

export const raiseDispute = endpoint({
  method: 'POST',
  path: '/api/v1/results/:assessmentId/disputes',
  summary: 'Say what I see differently in a result about me; it stands beside the result from then on',
  permission: 'results.read',
  params: z.strictObject({ assessmentId: identifier }),
  body: z.strictObject({ aboutKind: disputedPart, aboutKey: z.string().max(80).default(''), text: plainText(2000) }),
  response: resultDispute,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const addToDispute = endpoint({
  method: 'POST',
  path: '/api/v1/result-disputes/:disputeId/entries',
  summary: 'Answer what somebody sees differently; or as the person: insist, settle it, or take it back',
  permission: 'results.read',
  params: z.strictObject({ disputeId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    kind: disputeEntryKind.exclude(['raise']),
    text: plainText(2000),
  }),
  response: resultDispute,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'changed-meanwhile', 'invalid-input'],
});

/** By how long they wait, by the person, or by the campaign. */
export const disputeSorts = ['since', 'name', 'campaign'] as const;

export const listDisputesToAnswer = endpoint({
  method: 'GET',
  path: '/api/v1/result-disputes',
  summary: 'What people see differently in their results and I am to answer, the longest waiting first',
  permission: 'results.read',
  /** Words are looked for in the name of the person and of the campaign. */
  query: z.strictObject({ ...page, ...arranged(disputeSorts, 'ascending'), search }),
  response: pageOf(disputeToAnswer),
  errors: ['invalid-input'],
});

export const exportDisputesToAnswer = exportOf(listDisputesToAnswer);
