import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { opportunityKind } from './opportunities.js';
import { direction, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

/** Where an assignment stands. `ended` is all that is told to those who need not know how it ended. */
export const stretchStatus = z
  .enum(['preparing', 'running', 'extended', 'confirmed', 'returned', 'called-off', 'left', 'ended'])
  .meta({ id: 'StretchStatus' });
export type StretchStatus = z.infer<typeof stretchStatus>;

export const netPart = z
  .enum([
    'mentor',
    'mentor-consent',
    'skip-level',
    'skip-level-consent',
    'check-ins',
    'scope-limit',
    'permission-to-err',
    'step-back-plan',
    'exit-criterion',
  ])
  .meta({ id: 'NetPart' });
export type NetPart = z.infer<typeof netPart>;

/** The two who hold the net beside the sponsor, each by their own yes. */
export const consentPart = z.enum(['mentor', 'skip-level']).meta({ id: 'ConsentPart' });
export type ConsentPart = z.infer<typeof consentPart>;

export const netConsentState = z
  .enum(['asked', 'agreed', 'declined', 'carried-over', 'left'])
  .meta({ id: 'NetConsentState' });
export type NetConsentState = z.infer<typeof netConsentState>;

export const stretchStep = z.enum(['start', 'confirm', 'extend', 'return', 'call-off']).meta({ id: 'StretchStep' });
export type StretchStep = z.infer<typeof stretchStep>;

export const stretchAbility = z.enum([
  'change-net',
  'permit-to-err',
  'answer-net',
  'start',
  'confirm',
  'extend',
  'return',
  'call-off',
  'record-check-in',
  'reflect',
  'write-evidence',
]);
export type StretchAbility = z.infer<typeof stretchAbility>;

export const stretchCard = z
  .object({
    id: identifier,
    opportunity: z.object({ id: identifier, title: z.string(), kind: opportunityKind }),
    person: personReference,
    sponsor: personReference,
    status: stretchStatus,
    startsOn: isoDate,
    /** The last day. */
    endsOn: isoDate,
    startedOn: isoDate.nullable(),
    endedOn: isoDate.nullable(),
    /** What is missing before it can start. */
    missing: z.array(netPart),
    /** The next talk over the manager’s head, and since when one is missed. */
    nextCheckInOn: isoDate.nullable(),
    missedSince: isoDate.nullable(),
    /** Who holds it up and has left, or leads the person now, so that somebody else is to be named. */
    gone: z.array(z.enum(['mentor', 'skip-level', 'sponsor'])),
    /** Its last day has passed, and nobody has decided how it ends. */
    endDue: z.boolean(),
    /** What I am to it. */
    relation: z.enum(['person', 'sponsor', 'mentor', 'skip-level', 'asked', 'line', 'admin']),
  })
  .meta({ id: 'StretchCard' });
export type StretchCard = z.infer<typeof stretchCard>;

export const safetyCheckIn = z
  .object({
    id: identifier,
    plannedOn: isoDate,
    heldOn: isoDate.nullable(),
    /** For the two who talk; empty for everybody else. */
    note: z.string(),
    missed: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'SafetyCheckIn' });
export type SafetyCheckIn = z.infer<typeof safetyCheckIn>;

/** What somebody who is named in a net has said to it. */
export const netConsent = z
  .object({
    part: consentPart,
    person: personReference,
    state: netConsentState,
    /** What they said with a no, for the sponsor alone. */
    words: z.string(),
    isMine: z.boolean(),
  })
  .meta({ id: 'NetConsent' });
export type NetConsent = z.infer<typeof netConsent>;

export const safetyNet = z
  .object({
    mentor: personReference.nullable(),
    skipLevel: personReference.nullable(),
    scopeLimit: z.string(),
    permissionToErr: z.string(),
    permissionGivenBy: personReference.nullable(),
    permissionGivenOn: isoDate.nullable(),
    stepBackPlan: z.string(),
    exitCriterion: z.string(),
    checkIns: z.array(safetyCheckIn),
    /** Those who are named, those who are asked to follow them, and, for the sponsor, those who said no. */
    consents: z.array(netConsent),
  })
  .meta({ id: 'SafetyNet' });
export type SafetyNet = z.infer<typeof safetyNet>;

export const stretchReflection = z
  .object({
    learned: z.string(),
    nextTime: z.string(),
    shared: z.boolean(),
    writtenOn: isoDate,
    version: z.number().int(),
  })
  .meta({ id: 'StretchReflection' });

export const stretchEvidence = z
  .object({ skillKey: z.string(), author: personReference, text: z.string(), writtenOn: isoDate })
  .meta({ id: 'StretchEvidence' });
export type StretchEvidence = z.infer<typeof stretchEvidence>;

export const stretchAssignment = stretchCard
  .extend({
    stageKey: z.string(),
    skillKeys: z.array(z.string()),
    what: z.string(),
    rightToReturn: z.string(),
    /** Null for those who see only that it is. */
    net: safetyNet.nullable(),
    closingWords: z.string(),
    reflection: stretchReflection.nullable(),
    evidence: z.array(stretchEvidence),
    version: z.number().int(),
    abilities: z.array(stretchAbility),
  })
  .meta({ id: 'StretchAssignment' });
export type StretchAssignment = z.infer<typeof stretchAssignment>;

const params = z.strictObject({ stretchId: identifier });
const version = z.number().int();

export const stretchSort = z.enum(['date', 'person', 'opportunity']).meta({ id: 'StretchSort' });

export const listStretchAssignments = endpoint({
  method: 'GET',
  path: '/api/v1/stretch-assignments',
  summary: 'Assignments: mine, those I hold up as sponsor, mentor or skip-level, my line’s, or for admins all',
  permission: 'opportunities.read',
  query: z.strictObject({
    ...page,
    scope: z.enum(['mine', 'supported', 'line', 'organisation']).default('mine'),
    /** Only those that prepare and still lack something. */
    withoutNet: z.stringbool().optional(),
    personId: identifier.optional(),
    /** Only those that go on with a talk whose day has passed and that nobody held. */
    missed: z.stringbool().optional(),
    /** Those that go on, or those that are over; how they ended is not asked for by a filter. */
    state: z.enum(['open', 'over']).optional(),
    search,
    sort: stretchSort.default('date'),
    direction: direction.default('descending'),
  }),
  response: pageOf(stretchCard),
});

export const exportStretchAssignments = exportOf(listStretchAssignments);

export const getStretchAssignment = endpoint({
  method: 'GET',
  path: '/api/v1/stretch-assignments/:stretchId',
  summary: 'One assignment with as much of its net as I need',
  permission: 'opportunities.read',
  params,
  response: stretchAssignment,
  errors: ['not-found'],
});

export const changeSafetyNet = endpoint({
  method: 'PUT',
  path: '/api/v1/stretch-assignments/:stretchId/net',
  summary: 'Tie the net: who stands by, when they talk, how far it goes, how one steps back, when it is done',
  permission: 'opportunities.read',
  params,
  body: z.strictObject({
    version,
    mentorId: identifier.nullable(),
    skipLevelId: identifier.nullable(),
    scopeLimit: plainText(2000, 0),
    stepBackPlan: plainText(2000, 0),
    exitCriterion: plainText(2000, 0),
    /** The days that are planned; talks that were held stay. */
    checkInDays: z.array(isoDate).max(26, 'Plan at most 26 talks.'),
  }),
  response: stretchAssignment,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const answerNetConsent = endpoint({
  method: 'POST',
  path: '/api/v1/stretch-assignments/:stretchId/consents',
  summary: 'Say yes or no to holding the net as its mentor or skip-level, with a reason or without',
  permission: 'opportunities.read',
  traceless: true,
  params,
  body: z.strictObject({
    part: consentPart,
    answer: z.enum(['agree', 'decline']),
    words: plainText(500, 0).default(''),
  }),
  status: 204,
  errors: ['not-found', 'not-allowed'],
});

export const permitToErr = endpoint({
  method: 'POST',
  path: '/api/v1/stretch-assignments/:stretchId/permission-to-err',
  summary: 'The sponsor says in their own words that mistakes here are for learning',
  permission: 'opportunities.read',
  params,
  body: z.strictObject({ version, statement: plainText(2000) }),
  response: stretchAssignment,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

export const stepStretchAssignment = endpoint({
  method: 'POST',
  path: '/api/v1/stretch-assignments/:stretchId/steps',
  summary: 'Start with a complete net, extend once, confirm, return without penalty, or call off before it starts',
  permission: 'opportunities.read',
  params,
  body: z.strictObject({
    version,
    step: stretchStep,
    /** The new last day of an extension. */
    endsOn: isoDate.optional(),
    /** Talks over the manager’s head within the time that an extension adds. */
    checkInDays: z.array(isoDate).max(26, 'Plan at most 26 talks.').optional(),
    words: plainText(2000, 0).default(''),
  }),
  response: stretchAssignment,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const recordSafetyCheckIn = endpoint({
  method: 'POST',
  path: '/api/v1/stretch-assignments/:stretchId/check-ins/:safetyCheckInId',
  summary: 'A talk was held, with a note for the two, or is moved to another day',
  permission: 'opportunities.read',
  params: params.extend({ safetyCheckInId: identifier }),
  body: z.strictObject({
    version,
    heldOn: isoDate.nullable().default(null),
    plannedOn: isoDate.optional(),
    note: plainText(4000, 0).default(''),
  }),
  response: stretchAssignment,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const writeReflection = endpoint({
  method: 'PUT',
  path: '/api/v1/stretch-assignments/:stretchId/reflection',
  summary: 'What I learned and would do otherwise; mine alone unless I share it with those who hold the net',
  permission: 'opportunities.read',
  params,
  body: z.strictObject({
    /** 0 for the first. */
    version: z.number().int().min(0),
    learned: plainText(4000),
    nextTime: plainText(4000, 0).default(''),
    shared: z.boolean(),
  }),
  response: stretchAssignment,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});
