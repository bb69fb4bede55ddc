import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { effectivenessLevel, effectivenessMetric, metricMeasure } from './effectiveness.js';
import { endpoint } from './endpoint.js';
import { expectedDip } from './framework-reference.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference, stageReference } from './people.js';

/** A span of days, from the first to the day after the last. */
const period = { from: isoDate, to: isoDate };
export const observedPeriod = z.object(period).meta({ id: 'ObservedPeriod' });
export type ObservedPeriod = z.infer<typeof observedPeriod>;

const numbers = {
  /** For a mean and an amount. */
  value: z.number().nullable().default(null),
  /** For a share and a rate: how many, or how often. */
  numerator: z.number().nullable().default(null),
  /** For a share: of how many; for a rate: the weeks, people or years that it counts over. */
  denominator: z.number().nullable().default(null),
  /** For a mean: of how many answers. */
  n: z.number().int().nullable().default(null),
  /** For a mean: the standard deviation of the answers, without which it has no interval. */
  spread: z.number().nullable().default(null),
};

export const metricFigureStatus = z.enum(['shown', 'too-few', 'suppressed']).meta({
  id: 'MetricFigureStatus',
  description:
    'too-few: fewer than five behind it, so that its counts are said and no figure; suppressed: made of records that the reader may not see, or of answers in confidence while fewer were asked for than today.',
});

export const effectivenessObservation = z
  .object({
    id: identifier,
    leader: personReference,
    metric: z.object({ id: identifier, name: z.string() }),
    edition: z.number().int(),
    measure: metricMeasure,
    /** How the metric can mislead, in the words that the observation was made under. */
    misleads: z.string(),
    ...period,
    /** Where the figure looks back further than its period. */
    windowFrom: isoDate.nullable(),
    status: metricFigureStatus,
    value: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    n: z.number().nullable(),
    spread: z.number().nullable(),
    source: z.enum(['reported', 'imported', 'intake', 'computed']),
    note: z.string(),
    state: z.enum(['standing', 'corrected', 'withdrawn']),
    reportedBy: personReference.nullable(),
    recordedAt: instant,
    abilities: z.array(z.enum(['correct', 'withdraw'])),
  })
  .meta({ id: 'EffectivenessObservation' });
export type EffectivenessObservation = z.infer<typeof effectivenessObservation>;

/** What may be said of a figure beside an earlier one: that their intervals have nothing in common, or that one cannot tell. */
export const figureComparison = z
  .object({
    outcome: z.enum(['higher', 'lower', 'no-difference', 'cannot-tell']),
    because: z.enum(['too-few', 'no-interval', 'same-days', 'counted-differently']).nullable(),
    with: observedPeriod,
    /** Whether one of the two lies in the expected dip of a new stage, so that a difference is no surprise. */
    expectedDip: z.boolean(),
  })
  .meta({ id: 'FigureComparison' });

/** One metric of a leader in a period. */
export const metricOfLeader = z
  .object({
    /** In the words that the observation was made under. */
    metric: effectivenessMetric.omit({ abilities: true, version: true }),
    observation: effectivenessObservation.nullable(),
    comparison: figureComparison.nullable(),
    /** The same metric in every period that was observed, the earliest first. */
    points: z.array(
      z.object({
        ...period,
        measure: metricMeasure,
        edition: z.number().int(),
        status: metricFigureStatus,
        value: z.number().nullable(),
        lower: z.number().nullable(),
        upper: z.number().nullable(),
        n: z.number().nullable(),
        /** Whether the period has days of the expected dip of a new stage. */
        expectedDip: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'MetricOfLeader' });
export type MetricOfLeader = z.infer<typeof metricOfLeader>;

export const leaderEffectiveness = z
  .object({
    leader: personReference,
    stage: stageReference.nullable(),
    level: effectivenessLevel.nullable(),
    period: observedPeriod,
    /**
     * The stage that the leader had entered not long before or in the period, with the months in which slower results are
     * expected; null for a period without a day of them.
     */
    expectedDip: expectedDip.nullable(),
    /** Periods to choose from: quarters that are over, and whatever else was observed; the latest first. */
    periods: z.array(observedPeriod.extend({ observations: z.number().int() })),
    metrics: z.array(metricOfLeader),
    /** Their conversation about this period, told to the two alone. */
    reviewId: identifier.nullable(),
    abilities: z.array(z.enum(['report', 'open-review'])),
  })
  .meta({ id: 'LeaderEffectiveness' });
export type LeaderEffectiveness = z.infer<typeof leaderEffectiveness>;

/** Somebody whose observations the reader may see; by name, and never by a figure. */
export const observedLeader = z
  .object({
    leader: personReference,
    stage: stageReference.nullable(),
    level: effectivenessLevel.nullable(),
    lastPeriod: observedPeriod.nullable(),
  })
  .meta({ id: 'ObservedLeader' });
export type ObservedLeader = z.infer<typeof observedLeader>;

const leaderParams = z.strictObject({ leaderId: identifier });
const observationParams = z.strictObject({ observationId: identifier });

/** By name, stage, or the last day of what was observed; never by a figure. */
export const observedLeaderSorts = ['name', 'stage', 'period'] as const;

export const listObservedLeaders = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-leaders',
  summary: 'Those whose observations I may see, by name and never by a figure: who leads somebody, or everybody',
  permission: 'effectiveness.read',
  query: z.strictObject({
    ...page,
    ...arranged(observedLeaderSorts, 'ascending'),
    search,
    who: z.enum(['leaders', 'everybody']).default('leaders'),
  }),
  response: pageOf(observedLeader),
  errors: ['invalid-input'],
});

export const exportObservedLeaders = exportOf(listObservedLeaders);

export const getLeaderEffectiveness = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-leaders/:leaderId',
  summary:
    'What was observed of one leader in a period, each figure with its interval, its questions and how it can mislead',
  permission: 'effectiveness.read',
  params: leaderParams,
  query: z.strictObject({ from: isoDate.optional(), to: isoDate.optional() }),
  response: leaderEffectiveness,
  errors: ['not-found', 'invalid-input'],
});

/** By the period, the metric, or the moment at which it was recorded; never by a figure. */
export const observationSorts = ['period', 'metric', 'recorded'] as const;

export const listEffectivenessObservations = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-leaders/:leaderId/observations',
  summary:
    'Everything that was observed of one leader, the latest period first; with what was corrected or withdrawn, if asked',
  permission: 'effectiveness.read',
  params: leaderParams,
  query: z.strictObject({
    ...page,
    ...arranged(observationSorts, 'descending'),
    state: z.enum(['standing', 'all']).default('standing'),
  }),
  response: pageOf(effectivenessObservation),
  errors: ['not-found', 'invalid-input'],
});

export const exportEffectivenessObservations = exportOf(listEffectivenessObservations);

const reported = { ...numbers, note: plainText(2000, 0).default('') };

export const reportEffectiveness = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-leaders/:leaderId/observations',
  summary: 'Report what was observed of somebody in a period that is over; never of oneself',
  permission: 'effectiveness.report',
  params: leaderParams,
  body: z.strictObject({ metricId: identifier, ...period, ...reported }),
  response: effectivenessObservation,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const correctEffectiveness = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-observations/:observationId/corrections',
  summary: 'Correct an observation; what it said before stays readable as corrected',
  permission: 'effectiveness.report',
  params: observationParams,
  body: z.strictObject(reported),
  response: effectivenessObservation,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const withdrawEffectiveness = endpoint({
  method: 'DELETE',
  path: '/api/v1/effectiveness-observations/:observationId',
  summary: 'Withdraw an observation; it counts no more and stays readable as withdrawn',
  permission: 'effectiveness.report',
  params: observationParams,
  response: effectivenessObservation,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
