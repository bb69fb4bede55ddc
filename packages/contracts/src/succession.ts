import { z } from 'zod';
import { horizon } from './career-framework.js';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference, stageReference } from './people.js';

export const impact = z.enum(['moderate', 'high', 'critical']).meta({ id: 'Impact' });
export const vacancyRisk = z.enum(['low', 'medium', 'high']).meta({ id: 'VacancyRisk' });

/** What a person was asked or told of being considered, and what they said. */
export const nomineeConsent = z.enum(['not-asked', 'asked', 'given', 'told', 'refused']).meta({ id: 'NomineeConsent' });

/** What speaks for somebody in a role, or what is next to learn for it. */
export const nominationEntry = z
  .object({
    id: identifier,
    kind: z.enum(['evidence', 'gap']),
    text: z.string(),
    author: personReference.nullable(),
    writtenOn: isoDate,
    /** The day on which something to learn was learned. */
    closedOn: isoDate.nullable(),
    abilities: z.array(z.enum(['close', 'remove'])),
  })
  .meta({ id: 'NominationEntry' });
export type NominationEntry = z.infer<typeof nominationEntry>;

/** Something written of somebody that was taken back; for those who may bring it back, for 30 days. */
export const removedEntry = nominationEntry
  .pick({ id: true, kind: true, text: true })
  .extend({ removedOn: isoDate, removedBy: personReference.nullable() })
  .meta({ id: 'RemovedEntry' });
export type RemovedEntry = z.infer<typeof removedEntry>;

/** Other critical roles a person stands ready for: the double counting that coverage hides. */
const alsoFor = z.array(z.object({ roleId: identifier, name: z.string() }));

/** Somebody who was proposed and is not decided about; it counts nowhere yet. */
export const nomination = z
  .object({
    id: identifier,
    person: personReference,
    stage: stageReference.nullable(),
    /** Since when they are at this stage; null where the reader does not see their stage. */
    stageSince: isoDate.nullable(),
    title: z.string().nullable(),
    horizon,
    evidence: z.string(),
    proposedBy: personReference.nullable(),
    proposedOn: isoDate,
    consent: nomineeConsent,
    alsoFor,
    entries: z.array(nominationEntry),
    removedEntries: z.array(removedEntry),
    version: z.number().int(),
    abilities: z.array(z.enum(['confirm', 'decline', 'withdraw', 'note'])),
  })
  .meta({ id: 'Nomination' });
export type Nomination = z.infer<typeof nomination>;

export const planGap = z
  .enum(['high-risk-without-candidate', 'no-candidate', 'one-candidate', 'owner-gone', 'sole-owner', 'not-reviewed'])
  .meta({ id: 'PlanGap', description: 'What the plan of a critical role lacks.' });
export type PlanGap = z.infer<typeof planGap>;

export const successor = z
  .object({
    id: identifier,
    person: personReference,
    stage: stageReference.nullable(),
    /** Since when they are at this stage; null where the reader does not see their stage. */
    stageSince: isoDate.nullable(),
    title: z.string().nullable(),
    horizon,
    evidence: z.string(),
    since: isoDate,
    alsoFor,
    consent: nomineeConsent,
    entries: z.array(nominationEntry),
    removedEntries: z.array(removedEntry),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'remove', 'note'])),
  })
  .meta({ id: 'Successor' });
export type Successor = z.infer<typeof successor>;

export const criticalRole = z
  .object({
    id: identifier,
    name: z.string(),
    stage: stageReference.nullable(),
    unit: z.object({ id: identifier, name: z.string() }).nullable(),
    incumbent: personReference.nullable(),
    impact,
    vacancyRisk,
    targetCover: z.number().int(),
    openedOn: isoDate,
    closedOn: isoDate.nullable(),
    version: z.number().int(),
    /** Who answers for the plan; those who see the role decide together where nobody does. */
    owner: personReference.nullable(),
    reviewedOn: isoDate.nullable(),
    /** What the plan lacks, the most pressing first; nothing for closed roles. */
    gaps: z.array(planGap),
    /** Since when the role waits for somebody, where it does. */
    opening: z.object({ id: identifier, openedOn: isoDate, daysOpen: z.number().int() }).nullable(),
    successors: z.array(successor),
    proposals: z.array(nomination),
    abilities: z.array(z.enum(['change', 'close', 'nominate', 'review', 'open', 'hand-on', 'correct'])),
  })
  .meta({ id: 'CriticalRole' });
export type CriticalRole = z.infer<typeof criticalRole>;

const draft = {
  name: plainText(160),
  stageKey: z.string().max(60).nullable().optional(),
  unitId: identifier.nullable().optional(),
  incumbentId: identifier.nullable().optional(),
  impact,
  vacancyRisk,
  targetCover: z.number().int().min(1).max(10),
  ownerId: identifier.nullable().optional(),
};

/** Whether as many successors stand ready as are wished for, too few of them, or none; as far as the reader sees. */
export const coverState = z.enum(['empty', 'short', 'covered']).meta({ id: 'CoverState' });
export type CoverState = z.infer<typeof coverState>;

/** By urgency: open roles nobody stands ready for first, then those of the greatest impact and risk. */
export const roleSorts = ['urgency', 'name', 'impact', 'risk', 'opened'] as const;

export const listCriticalRoles = endpoint({
  method: 'GET',
  path: '/api/v1/critical-roles',
  summary: 'The critical roles in my scope with their successors, the most urgent first unless asked otherwise',
  permission: 'succession.read',
  query: z.strictObject({
    ...page,
    ...arranged(roleSorts, 'ascending'),
    closed: z.stringbool().default(false),
    search,
    cover: coverState.optional(),
    /** The role belongs to this unit or to one below it. */
    unitId: identifier.optional(),
    /** The plan lacks this, as far as the reader sees; no plan of a closed role lacks anything. */
    gap: planGap.optional(),
  }),
  response: pageOf(criticalRole),
  errors: ['invalid-input'],
});

export const exportCriticalRoles = exportOf(listCriticalRoles);

export const benchRole = z
  .object({
    id: identifier,
    name: z.string(),
    successors: z.array(z.object({ person: personReference, horizon })),
  })
  .meta({ id: 'BenchRole', description: 'An open critical role in short: who stands ready for it, and how soon.' });
export type BenchRole = z.infer<typeof benchRole>;

export const getBenchOfRoles = endpoint({
  method: 'GET',
  path: '/api/v1/critical-roles/bench',
  summary: 'All open critical roles in my scope in short, to see the bench as a whole',
  permission: 'succession.read',
  response: z.object({ roles: z.array(benchRole) }),
});

export const getPlanGaps = endpoint({
  method: 'GET',
  path: '/api/v1/critical-roles/gaps',
  summary:
    'How many plans of the open critical roles in my scope lack what, and how many proposals wait for my decision',
  permission: 'succession.read',
  response: z.object({
    roles: z.number().int(),
    /** The most pressing first, also those of which there are none. */
    gaps: z.array(z.object({ gap: planGap, roles: z.number().int() })),
    proposals: z.number().int(),
  }),
});

export const createCriticalRole = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles',
  summary: 'Name a critical role',
  permission: 'succession.change',
  body: z.strictObject({ ...draft, openedOn: isoDate }),
  response: criticalRole,
  status: 201,
  errors: ['invalid-input', 'not-allowed', 'not-found'],
});

export const changeCriticalRole = endpoint({
  method: 'PATCH',
  path: '/api/v1/critical-roles/:roleId',
  summary: 'Change a critical role',
  permission: 'succession.change',
  params: z.strictObject({ roleId: identifier }),
  body: z.strictObject(draft).partial().extend({
    version: z.number().int(),
    /** From which day another person holds it, or it belongs to another unit; today unless said otherwise. */
    since: isoDate.optional(),
  }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const closeCriticalRole = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/closing',
  summary: 'From this day the role is no longer critical; its history stays',
  permission: 'succession.change',
  params: z.strictObject({ roleId: identifier }),
  body: z.strictObject({ closedOn: isoDate }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const nominate = endpoint({
  method: 'POST',
  path: '/api/v1/critical-roles/:roleId/successors',
  summary:
    'Nominate a successor with a horizon and the evidence; not oneself, not the incumbent, nobody twice. It counts at once where the actor decides and no answer is awaited, else it is proposed',
  permission: 'succession.change',
  params: z.strictObject({ roleId: identifier }),
  body: z.strictObject({
    personId: identifier,
    horizon,
    evidence: plainText(2000, 10),
    from: isoDate.optional(),
  }),
  response: criticalRole,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'conflict', 'invalid-input'],
});

export const changeSuccessor = endpoint({
  method: 'PATCH',
  path: '/api/v1/critical-roles/:roleId/successors/:successorId',
  summary: 'Change horizon or evidence; a new horizon begins today and the old one stays in history',
  permission: 'succession.change',
  params: z.strictObject({ roleId: identifier, successorId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    horizon: horizon.optional(),
    evidence: plainText(2000, 0).optional(),
  }),
  response: criticalRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const removeSuccessor = endpoint({
  method: 'DELETE',
  path: '/api/v1/critical-roles/:roleId/successors/:successorId',
  summary: 'End a nomination today; it stays in history',
  permission: 'succession.change',
  params: z.strictObject({ roleId: identifier, successorId: identifier }),
  response: criticalRole,
  status: 200,
  errors: ['not-found', 'not-allowed'],
});
