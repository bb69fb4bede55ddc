import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { matchCriterion, matchingRound, roundParams } from './mentoring-rounds.js';
import { arranged, direction, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

/** Why two fit, as a code with the skill, stage or language that it is about, or the hours between two clocks. */
export const matchReason = z
  .object({
    code: z.enum(['skill', 'stage', 'language', 'same-hours', 'other-unit']),
    key: z.string().optional(),
    value: z.number().optional(),
  })
  .meta({ id: 'MatchReason' });
export type MatchReason = z.infer<typeof matchReason>;

export const matchedPair = z
  .object({
    mentee: personReference,
    mentor: personReference,
    /** Settled beforehand rather than found. */
    fixed: z.boolean(),
    /** How well the two fit, of 100. */
    points: z.number().int(),
    reasons: z.array(matchReason),
  })
  .meta({ id: 'MatchedPair' });
export type MatchedPair = z.infer<typeof matchedPair>;

/**
 * Why two are no pair. `not-possible`: a line now or at any time before, or they were brought together before. What somebody
 * wishes in confidence is never a reason.
 */
export const whyNotCode = z
  .enum([
    'same-person',
    'no-places',
    'taken-out',
    'must',
    'below-minimum',
    'not-possible',
    'places-gain-more',
    'enough-of-unit',
    'better-elsewhere',
    'chosen-otherwise',
    'provided-for',
  ])
  .meta({ id: 'WhyNotCode' });
export type WhyNotCode = z.infer<typeof whyNotCode>;

export const whyNobody = z
  .object({
    code: whyNotCode,
    criterion: matchCriterion.nullable(),
    /** How many mentors it concerns. */
    mentors: z.number().int(),
  })
  .meta({ id: 'WhyNobody' });
export type WhyNobody = z.infer<typeof whyNobody>;

export const unmatchedMentee = z
  .object({ mentee: personReference, reasons: z.array(whyNobody) })
  .meta({ id: 'UnmatchedMentee' });
export type UnmatchedMentee = z.infer<typeof unmatchedMentee>;

export const roundMentor = z
  .object({
    mentor: personReference,
    external: z.boolean(),
    /** How many they mentor already, how many more they can take, and how many the round gives them. */
    taken: z.number().int(),
    places: z.number().int(),
    matched: z.number().int(),
    /** What one more place of theirs would be worth to all together, in points. */
    worth: z.number(),
  })
  .meta({ id: 'RoundMentor' });
export type RoundMentor = z.infer<typeof roundMentor>;

export const takenOut = z.object({ mentee: personReference, mentor: personReference }).meta({ id: 'TakenOutPair' });
export type TakenOut = z.infer<typeof takenOut>;

export const whyNotAnswer = z
  .object({
    mentee: personReference,
    mentor: personReference,
    /** The pair, where they are one. */
    pair: matchedPair.nullable(),
    whyNot: z
      .object({
        code: whyNotCode,
        criterion: matchCriterion.nullable(),
        points: z.number().nullable(),
        minimum: z.number().nullable(),
        /** What making this pair anyway would cost all together, in points, at least. */
        cost: z.number().nullable(),
        /** For `not-possible`: the line between the two; null where there was none, and they were brought together before. */
        line: z
          .object({
            above: z.enum(['mentor', 'mentee']),
            since: isoDate,
            /** The last day; null while it is so. */
            until: isoDate.nullable(),
          })
          .meta({ id: 'LineBetweenTwo' })
          .nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'WhyNotAnswer' });
export type WhyNotAnswer = z.infer<typeof whyNotAnswer>;

export const pairSort = z.enum(['mentee', 'mentor', 'points']).meta({ id: 'MatchedPairSort' });
export type PairSort = z.infer<typeof pairSort>;

export const listRoundPairs = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-rounds/:roundId/pairs',
  summary: 'The pairs that a round found, by mentee, each with its reasons',
  permission: 'mentoring.run',
  params: roundParams,
  query: z.strictObject({
    ...page,
    mentorId: identifier.optional(),
    sort: pairSort.default('mentee'),
    direction: direction.default('ascending'),
  }),
  response: pageOf(matchedPair),
  errors: ['not-found'],
});

export const exportRoundPairs = exportOf(listRoundPairs);

/** By name, or by the first reason. */
export const unmatchedSorts = ['name', 'reason'] as const;

export const listRoundUnmatched = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-rounds/:roundId/unmatched',
  summary: 'Whom a round leaves without a mentor, and why',
  permission: 'mentoring.run',
  params: roundParams,
  /** Words are looked for in names. */
  query: z.strictObject({ ...page, ...arranged(unmatchedSorts, 'ascending'), search }),
  response: pageOf(unmatchedMentee),
  errors: ['not-found', 'invalid-input'],
});

export const exportRoundUnmatched = exportOf(listRoundUnmatched);

export const roundMentorSorts = ['name', 'taken', 'places', 'matched', 'worth'] as const;

export const listRoundMentors = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-rounds/:roundId/mentors',
  summary: 'The mentors of a round: how many they have, can take and get',
  permission: 'mentoring.run',
  params: roundParams,
  /** Words are looked for in names; those whom the round leaves a place, or none. */
  query: z.strictObject({
    ...page,
    ...arranged(roundMentorSorts, 'ascending'),
    search,
    free: z.stringbool().optional(),
  }),
  response: pageOf(roundMentor),
  errors: ['not-found', 'invalid-input'],
});

export const exportRoundMentors = exportOf(listRoundMentors);

export const listTakenOut = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-rounds/:roundId/taken-out',
  summary: 'The pairs that were taken out of a round',
  permission: 'mentoring.run',
  params: roundParams,
  response: z.object({ items: z.array(takenOut) }),
  errors: ['not-found'],
});

export const explainPair = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-rounds/:roundId/explanation',
  summary: 'Why these two are a pair in a round, or why not',
  permission: 'mentoring.run',
  params: roundParams,
  query: z.strictObject({ menteeId: identifier, mentorId: identifier }),
  response: whyNotAnswer,
  errors: ['not-found'],
});

export const adjustPair = endpoint({
  method: 'POST',
  path: '/api/v1/mentoring-rounds/:roundId/adjustments',
  summary: 'Fix a pair, loosen it, take a pair out, or let it in again; then match anew',
  permission: 'mentoring.run',
  params: roundParams,
  body: z.strictObject({
    menteeId: identifier,
    mentorId: identifier,
    action: z.enum(['fix', 'loosen', 'take-out', 'let-in']),
    version: z.number().int(),
  }),
  response: matchingRound,
  errors: ['not-found', 'conflict', 'changed-meanwhile'],
});
