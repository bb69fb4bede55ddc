import { z } from 'zod';
import { announced } from './assessments.js';
import { resultDispute } from './assessments-disputes.js';
import { answerScale } from './assessments-instruments.js';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { expectedDip, frameworkReference } from './framework-reference.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference, stageReference } from './people.js';

/** Whose view a figure is: one of the five relations, or peers and reports together. */
export const observer = z.enum(['self', 'manager', 'skip-level', 'peer', 'report', 'others']).meta({ id: 'Observer' });
export type Observer = z.infer<typeof observer>;

export const resultFigure = z
  .object({
    observer,
    state: z.enum(['shown', 'too-few', 'withheld', 'no-answer']).meta({
      description: 'Too few have answered; or withheld, because together with another figure it would tell about few.',
    }),
    /** 0 to 4, to a tenth. */
    mean: z.number().nullable(),
    /** How many stand behind it: exact for few, a range such as 5-9 for more. */
    raters: z.string().nullable(),
    /** The lowest and the highest answer, once twice as many as must answer have. */
    spread: z.object({ lowest: z.number(), highest: z.number() }).nullable(),
  })
  .meta({ id: 'ResultFigure' });
export type ResultFigure = z.infer<typeof resultFigure>;

const compared = {
  /** What the target stage asks for, 0 to 4; null where it asks for nothing. */
  expectation: z.number().nullable(),
  /** What is next to learn: expectation minus the view it is measured by, never below 0. */
  gap: z.number(),
  basis: z.enum(['manager', 'others', 'self']).nullable(),
  figures: z.array(resultFigure),
};

export const dimensionResult = z
  .object({ key: z.string(), name: z.string(), description: z.string(), ...compared })
  .meta({ id: 'DimensionResult' });
export const skillResult = z
  .object({
    skillKey: z.string(),
    skillName: z.string(),
    weight: z.number().int(),
    weightedGap: z.number(),
    ...compared,
  })
  .meta({ id: 'SkillResult' });
export type SkillResult = z.infer<typeof skillResult>;
export const itemResult = z
  .object({
    key: z.string(),
    dimensionKey: z.string(),
    skillKey: z.string().nullable(),
    wording: z.string(),
    anchors: z.array(z.string()),
    figures: z.array(resultFigure),
  })
  .meta({ id: 'ItemResult' });
export const commentResult = z
  .object({
    itemKey: z.string(),
    wording: z.string(),
    observer,
    state: z.enum(['shown', 'too-few', 'no-answer']),
    /** In no order that tells who wrote them. */
    notes: z.array(z.string()),
  })
  .meta({ id: 'CommentResult' });

export const resultSummary = z
  .object({
    /** The id of the assessment. */
    id: identifier,
    person: personReference,
    kind: z.enum(['self-assessment', 'campaign']),
    campaign: z.object({ id: identifier, name: z.string() }).nullable(),
    instrument: z.string(),
    targetStage: stageReference.nullable(),
    /** The version whose expectations it was measured against. */
    framework: frameworkReference.nullable(),
    releasedOn: isoDate,
    expiresOn: isoDate,
    /** Whether it is past its last day: still readable, but no longer counted. */
    expired: z.boolean(),
    /** Why I see it. */
    sight: z.enum(['mine', 'manager', 'line', 'shared']),
    /** Figures without single items and comments. */
    figuresOnly: z.boolean(),
    /** Whether the person sees something of it differently. */
    disputed: z.boolean(),
    abilities: z.array(z.enum(['share', 'export', 'dispute'])),
  })
  .meta({ id: 'ResultSummary' });
export type ResultSummary = z.infer<typeof resultSummary>;

export const assessmentResult = resultSummary
  .extend({
    /** Null for a self-assessment at any time. */
    announced: announced.nullable(),
    /** Who was asked and came together, by group. */
    groups: z.array(
      z
        .object({
          observer,
          state: resultFigure.shape.state,
        })
        .meta({ id: 'ResultGroup' }),
    ),
    /** The scale on which it was answered; figures are on 0 to 4, by equal steps. Null: the five levels of the product. */
    scale: answerScale.nullable(),
    dimensions: z.array(dimensionResult),
    /** That they were new in a stage when it was made; null else, and for whoever it was only shared with. */
    expectedDip: expectedDip.nullable(),
    skills: z.array(skillResult),
    items: z.array(itemResult),
    comments: z.array(commentResult),
    /** With whom I share it; empty for everybody else. */
    sharedWith: z.array(personReference),
    /** What the person sees differently, with every answer: the same for everybody who sees the result. */
    disputes: z.array(resultDispute),
    /** Who would answer: the manager who sees the result, else whoever runs the campaign. Null of a self-assessment. */
    answeredBy: z.enum(['manager', 'runner']).nullable(),
  })
  .meta({ id: 'AssessmentResult' });
export type AssessmentResult = z.infer<typeof assessmentResult>;

export const skillRating = z
  .object({
    resultId: identifier,
    observer,
    level: z.number(),
    raters: z.string().nullable(),
    on: isoDate,
    expiresOn: isoDate,
    expired: z.boolean(),
    /** Whether the person sees something of its result differently. */
    disputed: z.boolean(),
  })
  .meta({ id: 'SkillRating' });

export const skillGap = z
  .object({
    skillKey: z.string(),
    skillName: z.string(),
    expectation: z.number().int().min(0).max(4),
    weight: z.number().int().min(1).max(3),
    self: z.number().nullable(),
    manager: z.number().nullable(),
    others: z.number().nullable(),
    gap: z.number(),
    ratedOn: isoDate.nullable(),
    expiresOn: isoDate.nullable(),
  })
  .meta({ id: 'SkillGap' });

const personParams = z.strictObject({ personId: identifier });
const resultParams = z.strictObject({ assessmentId: identifier });

/** By the day, by the campaign, or by how long a result still counts. */
export const resultSorts = ['released', 'campaign', 'expires'] as const;

export const listResults = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/results',
  summary: 'The released results of a person that I may see, the newest first',
  permission: 'results.read',
  params: personParams,
  query: z.strictObject({
    ...page,
    ...arranged(resultSorts, 'descending'),
    kind: resultSummary.shape.kind.optional(),
    /** Only those past their last day, or only those that still count. */
    expired: z.stringbool().optional(),
  }),
  response: pageOf(resultSummary),
  errors: ['not-found', 'invalid-input'],
});

export const exportResults = exportOf(listResults);

export const getResult = endpoint({
  method: 'GET',
  path: '/api/v1/results/:assessmentId',
  summary: 'One result; looking at somebody else’s is remembered for them',
  permission: 'results.read',
  params: resultParams,
  response: assessmentResult,
  errors: ['not-found'],
});

export const exportResult = endpoint({
  method: 'GET',
  path: '/api/v1/results/:assessmentId/file',
  summary: 'One result as CSV, with exactly what I may see of it',
  permission: 'results.read',
  params: resultParams,
  produces: 'text/csv',
  errors: ['not-found'],
});

export const shareResult = endpoint({
  method: 'PUT',
  path: '/api/v1/results/:assessmentId/shares/:personId',
  summary: 'Show a result of mine to somebody',
  permission: 'results.read',
  params: z.strictObject({ assessmentId: identifier, personId: identifier }),
  response: z.object({ sharedWith: z.array(personReference) }),
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const unshareResult = endpoint({
  method: 'DELETE',
  path: '/api/v1/results/:assessmentId/shares/:personId',
  summary: 'Stop showing a result of mine to somebody',
  permission: 'results.read',
  params: z.strictObject({ assessmentId: identifier, personId: identifier }),
  response: z.object({ sharedWith: z.array(personReference) }),
  status: 200,
  errors: ['not-found', 'not-allowed'],
});

export const getSkillGaps = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/skill-gaps',
  summary: 'What is next to learn for the target stage, and every rating behind it, side by side with its age',
  permission: 'results.read',
  params: personParams,
  response: z.object({
    targetStage: stageReference.nullable(),
    items: z.array(skillGap),
    /** All ratings I may see, also expired ones; none overwrites another. */
    ratings: z.array(z.object({ skillKey: z.string(), ratings: z.array(skillRating) })),
  }),
  errors: ['not-found'],
});
