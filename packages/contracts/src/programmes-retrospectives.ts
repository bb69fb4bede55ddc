import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const retrospectiveKind = z.enum(['keep', 'change']).meta({ id: 'RetrospectiveKind' });
export type RetrospectiveKind = z.infer<typeof retrospectiveKind>;
export const retrospectiveActionState = z
  .enum(['open', 'under-way', 'done', 'dropped'])
  .meta({ id: 'RetrospectiveActionState' });
export type RetrospectiveActionState = z.infer<typeof retrospectiveActionState>;
export const retrospectiveStep = z.enum(['start', 'finish', 'drop', 'reopen']).meta({ id: 'RetrospectiveStep' });
export type RetrospectiveStep = z.infer<typeof retrospectiveStep>;

export const retrospectiveNote = z
  .object({
    id: identifier,
    kind: retrospectiveKind,
    text: z.string(),
    author: personReference,
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'remove'])),
  })
  .meta({ id: 'RetrospectiveNote' });
export type RetrospectiveNote = z.infer<typeof retrospectiveNote>;

export const retrospectiveAction = z
  .object({
    id: identifier,
    text: z.string(),
    owner: personReference,
    dueOn: isoDate,
    state: retrospectiveActionState,
    /** Why it was dropped. */
    reason: z.string(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', ...retrospectiveStep.options])),
  })
  .meta({ id: 'RetrospectiveAction' });
export type RetrospectiveAction = z.infer<typeof retrospectiveAction>;

export const retrospective = z
  .object({
    notes: z.array(retrospectiveNote),
    actions: z.array(retrospectiveAction),
    /** What the cohort before this one decided to do, and what became of it. */
    earlier: z.object({ cohort: z.string(), actions: z.array(retrospectiveAction) }).nullable(),
    /** Who can take something on: those in the cohort and those who facilitate it. */
    people: z.array(personReference),
  })
  .meta({ id: 'Retrospective' });
export type Retrospective = z.infer<typeof retrospective>;

const ofCohort = z.strictObject({ cohortId: identifier });
const ofNote = z.strictObject({ retrospectiveNoteId: identifier });
const ofAction = z.strictObject({ retrospectiveActionId: identifier });
const text = plainText(1000);

export const getRetrospective = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/retrospective',
  summary: 'The retrospective of a cohort, with the actions of the one before; for those in it and those who run it',
  permission: 'programmes.read',
  params: ofCohort,
  response: retrospective,
  errors: ['not-found', 'not-allowed'],
});

export const addRetrospectiveNote = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/retrospective-notes',
  summary: 'Note what to keep or what to change',
  permission: 'programmes.enrol',
  params: ofCohort,
  body: z.strictObject({ kind: retrospectiveKind, text }),
  response: retrospective,
  status: 201,
  errors: ['not-found', 'not-allowed'],
});

export const changeRetrospectiveNote = endpoint({
  method: 'PATCH',
  path: '/api/v1/retrospective-notes/:retrospectiveNoteId',
  summary: 'Change a note of my own, or remove one and bring it back; those who run the cohort may remove any',
  permission: 'programmes.enrol',
  params: ofNote,
  body: z.strictObject({ version: z.number().int(), text: text.optional(), removed: z.boolean().optional() }),
  response: retrospective,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

const decided = { text, ownerId: identifier, dueOn: isoDate };

export const addRetrospectiveAction = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/retrospective-actions',
  summary: 'Decide to do something, with somebody who takes it on and a day',
  permission: 'programmes.enrol',
  params: ofCohort,
  body: z.strictObject(decided),
  response: retrospective,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const changeRetrospectiveAction = endpoint({
  method: 'PATCH',
  path: '/api/v1/retrospective-actions/:retrospectiveActionId',
  summary: 'Change what was decided, who takes it on or until when',
  permission: 'programmes.enrol',
  params: ofAction,
  body: z.strictObject(decided).partial().extend({ version: z.number().int() }),
  response: retrospective,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const stepRetrospectiveAction = endpoint({
  method: 'POST',
  path: '/api/v1/retrospective-actions/:retrospectiveActionId/steps',
  summary: 'Begin, finish, drop or reopen an action; dropping wants a reason',
  permission: 'programmes.enrol',
  params: ofAction,
  body: z.strictObject({
    action: retrospectiveStep,
    version: z.number().int(),
    reason: plainText(1000, 0).default(''),
  }),
  response: retrospective,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});
