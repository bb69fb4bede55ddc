import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference, stageReference } from './people.js';

/** What a rater is to the person they are asked about. */
export const raterRelation = z.enum(['self', 'manager', 'skip-level', 'peer', 'report']).meta({
  id: 'RaterRelation',
  description: 'Self, manager and skip-level answer under their name; peers and reports do not.',
});
export type RaterRelation = z.infer<typeof raterRelation>;

export const itemKind = z.enum(['scale', 'text']).meta({ id: 'ItemKind' });

/**
 * The place of a level among those that the question offers, the lowest being 0. Without names of its own a question has five:
 * next to learn, learning, practising, strong, multiplying.
 */
export const answerLevel = z.number().int().min(0).max(5);

export const askedItem = z
  .object({
    key: z.string(),
    dimensionKey: z.string(),
    kind: itemKind,
    /** In the words for this rater: about themselves, or about somebody else. */
    wording: z.string(),
    /** What one sees at each level, the lowest first; empty for a text item, and where levels have names alone. */
    anchors: z.array(z.string()),
    /** The names of the levels, the lowest first; empty for the five of the product. */
    labels: z.array(z.string()),
    answer: z
      .object({ level: answerLevel.nullable(), note: z.string().nullable() })
      .nullable()
      .meta({ description: 'Null until answered; without level and note: the rater could not see this.' }),
  })
  .meta({ id: 'AskedItem' });
export type AskedItem = z.infer<typeof askedItem>;

export const requestSummary = z
  .object({
    id: identifier,
    subject: personReference,
    relation: raterRelation,
    /** Whether the answers will be shown without the rater's name, and only together with those of others. */
    anonymous: z.boolean(),
    instrument: z.string(),
    targetStage: stageReference.nullable(),
    /** Null for a self-assessment at any time. */
    campaign: z.object({ id: identifier, name: z.string() }).nullable(),
    closesOn: isoDate.nullable(),
    remindedOn: isoDate.nullable(),
    status: z.enum(['asked', 'submitted', 'declined']),
    answered: z.number().int(),
    items: z.number().int(),
    minutesLeft: z.number().int(),
    abilities: z.array(z.enum(['answer', 'submit', 'decline'])),
  })
  .meta({ id: 'AssessmentRequest' });
export type RequestSummary = z.infer<typeof requestSummary>;

export const announced = z
  .object({
    /** What it is for, in the words of whoever runs it; empty where nothing was said. */
    purpose: z.string(),
    managerSees: z.enum(['everything', 'figures', 'nothing']),
    lineSees: z.enum(['figures', 'nothing']),
  })
  .meta({
    id: 'Announced',
    description: 'What a campaign is for, and who beside the person sees a result of it; fixed from the launch on.',
  });
export type Announced = z.infer<typeof announced>;

export const questionnaire = requestSummary
  .extend({
    /** Null for a self-assessment at any time, which is the person's own. */
    announced: announced.nullable(),
    dimensions: z.array(z.object({ key: z.string(), name: z.string(), description: z.string() })),
    questions: z.array(askedItem),
    /** How many of the rater's group must answer before anything of it is shown; null for named raters. */
    threshold: z.number().int().nullable(),
  })
  .meta({ id: 'Questionnaire' });
export type Questionnaire = z.infer<typeof questionnaire>;

export const notReadyReason = z
  .enum(['nobody', 'nobody-asked', 'no-raters', 'closing-day', 'instrument-retired', 'stage-gone'])
  .meta({
    id: 'NotReadyReason',
    description:
      'Why a campaign cannot begin: it is about nobody, everybody of them is left out, nobody would be asked, its last day has come, its instrument is not in use any more, or the framework has a stage no longer that was chosen.',
  });
export type NotReadyReason = z.infer<typeof notReadyReason>;

export const notOpenedReason = z.enum([...notReadyReason.options, 'runner-gone']).meta({
  id: 'NotOpenedReason',
  description:
    'Why a campaign did not open by itself: it could not begin, or the leader who runs it may not run campaigns any more.',
});
export type NotOpenedReason = z.infer<typeof notOpenedReason>;

export const leftOutCounts = z
  .object({
    /** Whose target stage the instrument has nothing to rate for. */
    stageNotAsked: z.number().int(),
    /** About whom peers or reports are being asked in another campaign, or were told of within sixty days. */
    askedLately: z.number().int(),
  })
  .meta({ id: 'LeftOutCounts', description: 'How many of those chosen a campaign is not about, by why.' });
export type LeftOutCounts = z.infer<typeof leftOutCounts>;

/** By the last day, or by whom it is about. */
export const requestSorts = ['closes', 'name'] as const;

export const listMyRequests = endpoint({
  method: 'GET',
  path: '/api/v1/my-assessments',
  summary: 'The assessments I am asked for, those closing first; with those I have done when asked for',
  permission: 'assessments.answer',
  query: z.strictObject({ ...page, ...arranged(requestSorts, 'ascending'), done: z.stringbool().default(false) }),
  response: pageOf(requestSummary),
});

export const exportMyRequests = exportOf(listMyRequests);

export const selfInstrument = z
  .object({
    id: identifier,
    name: z.string(),
    description: z.string(),
    builtIn: z.boolean(),
    /** How many questions it asks about the stage, and how many minutes they take. */
    questions: z.number().int(),
    minutes: z.number().int(),
  })
  .meta({ id: 'SelfInstrument' });
export type SelfInstrument = z.infer<typeof selfInstrument>;

export const listSelfInstruments = endpoint({
  method: 'GET',
  path: '/api/v1/self-assessment-instruments',
  summary:
    'What I can begin a self-assessment with for a stage: published and offered for that, the built-in one first',
  permission: 'assessments.answer',
  /** As when beginning: my target stage, else the stage after mine, when left out. */
  query: z.strictObject({ targetStageKey: z.string().max(60).optional() }),
  response: z.object({ items: z.array(selfInstrument) }),
  errors: ['invalid-input', 'conflict'],
});

export const beginSelfAssessment = endpoint({
  method: 'POST',
  path: '/api/v1/my-assessments',
  summary: 'Start a self-assessment for my target stage, or resume the one under way',
  permission: 'assessments.answer',
  body: z.strictObject({
    /** The stage to look at; my target stage, else the stage after mine, when left out. */
    targetStageKey: z.string().max(60).optional(),
    /** One of those offered; the first of them that asks about the stage when left out. */
    instrumentId: identifier.optional(),
  }),
  response: requestSummary,
  errors: ['not-found', 'invalid-input', 'conflict'],
});

export const getQuestionnaire = endpoint({
  method: 'GET',
  path: '/api/v1/my-assessments/:requestId',
  summary: 'The questions of a request of mine with what I have answered so far',
  permission: 'assessments.answer',
  params: z.strictObject({ requestId: identifier }),
  response: questionnaire,
  errors: ['not-found'],
});

export const saveAnswer = endpoint({
  method: 'PUT',
  path: '/api/v1/my-assessments/:requestId/answers/:itemKey',
  summary: 'Keep one answer of my draft; without level and note it says that I could not see this',
  permission: 'assessments.answer',
  params: z.strictObject({ requestId: identifier, itemKey: z.string().min(1).max(80) }),
  body: z.strictObject({ level: answerLevel.nullable(), note: plainText(2000, 0).nullable().optional() }),
  traceless: true,
  errors: ['not-found', 'invalid-input', 'conflict'],
});

export const submitAnswers = endpoint({
  method: 'POST',
  path: '/api/v1/my-assessments/:requestId/submission',
  summary: 'Hand in my answers, once; those of peers and reports lose their author here',
  permission: 'assessments.answer',
  params: z.strictObject({ requestId: identifier }),
  traceless: true,
  response: requestSummary,
  errors: ['not-found', 'invalid-input', 'conflict'],
});

export const declineRequest = endpoint({
  method: 'POST',
  path: '/api/v1/my-assessments/:requestId/refusal',
  summary: 'Say that I cannot answer, and why; my draft is discarded',
  permission: 'assessments.answer',
  params: z.strictObject({ requestId: identifier }),
  body: z.strictObject({ reason: plainText(500) }),
  response: requestSummary,
  errors: ['not-found', 'conflict', 'invalid-input'],
});
