import { z } from 'zod';
import { horizon } from './career-framework.js';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { stageReference } from './people.js';
import { criticalRole, nominationEntry, nomineeConsent } from './succession.js';

const version = z.number().int();
const ofNomination = z.strictObject({ roleId: identifier, nominationId: identifier });
const ofEntry = z.strictObject({ roleId: identifier, nominationEntryId: identifier });

export const reviewCriticalRole = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/review',
  summary: 'The plan of this role was looked at today',
  permission: 'succession.change',
  params: z.strictObject({ roleId: identifier }),
  body: z.strictObject({ version }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

export const decideNomination = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/nominations/:nominationId/decision',
  summary: 'Confirm a proposed successor, or decline with a reason; for the owner of the role, those above, and admins',
  permission: 'succession.change',
  params: ofNomination,
  body: z.strictObject({ version, decision: z.enum(['confirm', 'decline']), reason: plainText(1000, 0).default('') }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const withdrawNomination = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/nominations/:nominationId/withdrawal',
  summary: 'Take a proposal back before it is decided',
  permission: 'succession.change',
  params: ofNomination,
  body: z.strictObject({ version }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const addNominationEntry = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/entries',
  summary: 'Write down what speaks for somebody who is nominated, or what is next to learn',
  permission: 'succession.change',
  params: z.strictObject({ roleId: identifier }),
  body: z.strictObject({ personId: identifier, kind: z.enum(['evidence', 'gap']), text: plainText(2000) }),
  response: criticalRole,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const closeNominationEntry = endpoint({
  method: 'PUT',
  path: '/api/v1/critical-roles/:roleId/entries/:nominationEntryId/closed',
  summary: 'Something next to learn was learned, or was not yet after all',
  permission: 'succession.change',
  params: ofEntry,
  body: z.strictObject({ closed: z.boolean() }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const removeNominationEntry = endpoint({
  method: 'DELETE',
  path: '/api/v1/critical-roles/:roleId/entries/:nominationEntryId',
  summary:
    'Take back what was written, which can be brought back for 30 days; for whoever wrote it, and whoever decides about the role',
  permission: 'succession.change',
  params: ofEntry,
  response: criticalRole,
  status: 200,
  errors: ['not-found', 'not-allowed'],
});

export const restoreNominationEntry = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/entries/:nominationEntryId/restoration',
  summary:
    'Bring back what was taken back in the last 30 days, as it was; for whoever wrote it, and whoever decides about the role',
  permission: 'succession.change',
  params: ofEntry,
  response: criticalRole,
  status: 200,
  errors: ['not-found', 'not-allowed'],
});

/** What a person learns of being considered: what for, and what is next to learn; never who else is. */
export const myNomination = z
  .object({
    id: identifier,
    role: z.object({ name: z.string(), stage: stageReference.nullable() }),
    horizon,
    state: z.enum(['proposed', 'confirmed', 'declined', 'refused', 'withdrawn']),
    consent: nomineeConsent,
    /** Whether the person stands ready for it today. */
    current: z.boolean(),
    since: isoDate,
    nextToLearn: z.array(nominationEntry.pick({ id: true, text: true, closedOn: true })),
    words: z.string(),
    version,
    abilities: z.array(z.enum(['agree', 'refuse'])),
  })
  .meta({ id: 'MyNomination' });
export type MyNomination = z.infer<typeof myNomination>;

/** By the day it was proposed, or the role. */
export const myNominationSorts = ['since', 'name'] as const;

/** Not decided yet, in force, or neither any more. */
export const myNominationStates = ['open', 'current', 'over'] as const;

export const listMyNominations = endpoint({
  method: 'GET',
  path: '/api/v1/my-nominations',
  summary: 'What I was asked or told of being considered for a role, the latest first unless asked otherwise',
  permission: 'nominations.own',
  /** Words are looked for in the name of the role. */
  query: z.strictObject({
    ...page,
    ...arranged(myNominationSorts, 'descending'),
    search,
    state: z.enum(myNominationStates).optional(),
  }),
  response: pageOf(myNomination),
  errors: ['invalid-input'],
});

export const exportMyNominations = exportOf(listMyNominations);

export const answerNomination = endpoint({
  method: 'POST',
  path: '/api/v1/my-nominations/:nominationId/answer',
  summary: 'Say yes or no to being considered for a role',
  permission: 'nominations.own',
  params: z.strictObject({ nominationId: identifier }),
  body: z.strictObject({ version, answer: z.enum(['agree', 'refuse']), words: plainText(1000, 0).default('') }),
  response: myNomination,
  errors: ['not-found', 'changed-meanwhile', 'conflict'],
});

export const successionSettings = z
  .object({ nomineeConsent: z.enum(['not-asked', 'asked', 'told']), version })
  .meta({ id: 'SuccessionSettings' });
export type SuccessionSettings = z.infer<typeof successionSettings>;

export const getSuccessionSettings = endpoint({
  method: 'GET',
  path: '/api/v1/succession-settings',
  summary: 'Whether people are asked before they are confirmed as successors, told afterwards, or neither',
  permission: 'succession.read',
  response: successionSettings,
});

export const changeSuccessionSettings = endpoint({
  method: 'PUT',
  path: '/api/v1/succession-settings',
  summary: 'Decide whether nominees are asked, told, or neither; from asking on, open proposals are asked too',
  permission: 'organisation.change',
  body: z.strictObject(successionSettings.shape),
  response: successionSettings,
  errors: ['changed-meanwhile'],
});
