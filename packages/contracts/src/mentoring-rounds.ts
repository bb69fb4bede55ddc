import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf, search } from './pagination.js';

export const roundStatus = z
  .enum(['draft', 'matching', 'matched', 'publishing', 'published', 'set-aside'])
  .meta({ id: 'MatchingRoundStatus' });
export type RoundStatus = z.infer<typeof roundStatus>;

export const matchCriterion = z.enum(['skills', 'stage', 'language', 'time-zone', 'other-unit']).meta({
  id: 'MatchCriterion',
  description: 'What a pair is looked at by; each may be a must, carry weight, or both.',
});
export type MatchCriterion = z.infer<typeof matchCriterion>;

export const matchWeight = z.union([z.literal(0), z.literal(1), z.literal(3), z.literal(5)]).meta({
  id: 'MatchWeight',
  description: 'Not at all, a little, a good deal, a lot.',
});

export const matchRules = z
  .strictObject({
    /** Whether as many as possible have somebody first, or the pairs fit as well as possible first. */
    objective: z.enum(['participation', 'score']),
    musts: z.array(matchCriterion).max(5),
    weights: z.strictObject({
      skills: matchWeight,
      stage: matchWeight,
      language: matchWeight,
      'time-zone': matchWeight,
      'other-unit': matchWeight,
    }),
    /** How much it counts that nobody mentors many while others mentor none. */
    spread: matchWeight,
    /** Pairs below this score, of 100, are not made. */
    minimumScore: z.number().int().min(0).max(100),
    /** How many of their own unit a mentor takes at most. */
    sameUnitCap: z.number().int().min(0).max(12).nullable(),
  })
  .meta({ id: 'MatchRules' });
export type MatchRules = z.infer<typeof matchRules>;

export const roundNeed = z.enum(['up-to-date', 'pairs']);
export const roundAbility = z.enum(['change', 'adjust', 'match', 'publish', 'set-aside', 'match-again']);

export const roundSummary = z
  .object({
    id: identifier,
    name: z.string(),
    status: roundStatus,
    cohort: z.object({ id: identifier, name: z.string() }).nullable(),
    createdOn: isoDate,
    publishedOn: isoDate.nullable(),
    mentees: z.number().int(),
    mentors: z.number().int(),
    pairs: z.number().int(),
  })
  .meta({ id: 'MatchingRoundSummary' });
export type RoundSummary = z.infer<typeof roundSummary>;

export const roundResult = z
  .object({
    pairs: z.number().int(),
    unmatched: z.number().int(),
    /** The mean score of the pairs, of 100. */
    meanPoints: z.number().nullable(),
    /** How many pairs could have been; and how many of them the solver had to look at to prove the best. */
    possible: z.number().int(),
    considered: z.number().int(),
  })
  .meta({ id: 'MatchingRoundResult' });

export const matchingRound = roundSummary
  .extend({
    menteesFrom: z.enum(['waiting', 'cohort', 'chosen']),
    mentorsFrom: z.enum(['open', 'chosen']),
    /** Places of all its mentors together. */
    places: z.number().int(),
    rules: matchRules,
    answerDays: z.number().int(),
    /** Pairs were fixed or taken out since it was matched. */
    adjusted: z.boolean(),
    result: roundResult.nullable(),
    matchedAt: instant.nullable(),
    /** The job that looks, or looked, for the matching, or proposes its pairs. */
    jobId: identifier.nullable(),
    /** How many of its proposals wait for an answer, were accepted by both, or came to nothing. */
    proposals: z.object({ open: z.number().int(), accepted: z.number().int(), ended: z.number().int() }),
    version: z.number().int(),
    abilities: z.array(roundAbility),
  })
  .meta({ id: 'MatchingRound' });
export type MatchingRound = z.infer<typeof matchingRound>;

const facts = {
  name: plainText(160),
  rules: matchRules,
  /** Days that both have to answer a proposal. */
  answerDays: z.number().int().min(3).max(60),
};
export const roundParams = z.strictObject({ roundId: identifier });
const people = z.array(identifier).min(1, 'Choose at least one.').max(2000);

export const roundSort = z.enum(['date', 'name']).meta({ id: 'MatchingRoundSort' });
export type RoundSort = z.infer<typeof roundSort>;

export const listRounds = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-rounds',
  summary: 'Matching rounds, the latest first',
  permission: 'mentoring.run',
  query: z.strictObject({
    ...page,
    sort: roundSort.default('date'),
    direction: direction.default('descending'),
    /** Words are looked for in its name and that of its cohort. */
    search,
    status: roundStatus.optional(),
  }),
  response: pageOf(roundSummary),
  errors: ['invalid-input'],
});

export const exportRounds = exportOf(listRounds);

export const planRound = endpoint({
  method: 'POST',
  path: '/api/v1/mentoring-rounds',
  summary: 'Plan a matching round: who looks for a mentor, who mentors, and by which rules',
  permission: 'mentoring.run',
  body: z.strictObject({
    ...facts,
    mentees: z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('waiting') }),
      z.strictObject({ from: z.literal('cohort'), cohortId: identifier }),
      z.strictObject({ from: z.literal('chosen'), personIds: people }),
    ]),
    mentors: z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('open') }),
      z.strictObject({ from: z.literal('chosen'), mentorIds: people }),
    ]),
  }),
  response: matchingRound,
  status: 201,
  errors: ['conflict', 'invalid-input', 'not-found'],
});

export const getRound = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-rounds/:roundId',
  summary: 'One matching round with its rules and what it came to',
  permission: 'mentoring.run',
  params: roundParams,
  response: matchingRound,
  errors: ['not-found'],
});

export const changeRound = endpoint({
  method: 'PATCH',
  path: '/api/v1/mentoring-rounds/:roundId',
  summary: 'Change name, rules or days to answer; pairs that were found are let go',
  permission: 'mentoring.run',
  params: roundParams,
  body: z.strictObject(facts).partial().extend({ version: z.number().int() }),
  response: matchingRound,
  errors: ['not-found', 'conflict', 'changed-meanwhile', 'invalid-input'],
});

export const stepRound = endpoint({
  method: 'POST',
  path: '/api/v1/mentoring-rounds/:roundId/steps',
  summary: 'Match or propose the pairs to both, in the background, or set the round aside',
  permission: 'mentoring.run',
  params: roundParams,
  body: z.strictObject({ action: z.enum(['match', 'publish', 'set-aside']), version: z.number().int() }),
  response: matchingRound,
  errors: ['not-found', 'conflict', 'changed-meanwhile'],
});

export const matchAgain = endpoint({
  method: 'POST',
  path: '/api/v1/mentoring-rounds/:roundId/successors',
  summary: 'Plan another round, by the same rules, for those of a published one who still have nobody',
  permission: 'mentoring.run',
  params: roundParams,
  response: matchingRound,
  status: 201,
  errors: ['not-found', 'conflict'],
});
