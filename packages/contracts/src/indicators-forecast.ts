import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { groupKind } from './indicators.js';
import { jobStatus } from './jobs.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference, stageReference } from './people.js';

const stageKey = z.string().min(1).max(60);
const most = 40;

/** What is asked of a forecast; whatever is left out goes on as before. */
export const forecastQuestion = z
  .strictObject({
    /** Leaving at a stage, times so much. */
    attrition: z
      .array(z.strictObject({ stageKey, factor: z.number().min(0).max(10) }))
      .max(most)
      .default([]),
    /** Promotions per month besides those that happen anyway. */
    promotions: z
      .array(z.strictObject({ fromStageKey: stageKey, toStageKey: stageKey, perMonth: z.number().min(0).max(100) }))
      .max(most)
      .default([]),
    /** People who join a stage from outside per month, in the place of those who joined so far. */
    hires: z
      .array(z.strictObject({ stageKey, perMonth: z.number().min(0).max(1000) }))
      .max(most)
      .default([]),
    /** People who are ready for a stage in so many months, as a programme may make them. */
    cohorts: z
      .array(
        z.strictObject({
          stageKey,
          people: z.number().int().min(1).max(1000),
          inMonths: z.number().int().min(0).max(36),
        }),
      )
      .max(most)
      .default([]),
    /** People of the group who leave in so many months. */
    leavings: z
      .array(z.strictObject({ personId: identifier, inMonths: z.number().int().min(1).max(36) }))
      .max(most)
      .default([]),
  })
  .meta({ id: 'ForecastQuestion' });
export type ForecastQuestion = z.infer<typeof forecastQuestion>;

/** What is said at the end of a month, month 0 being the as-of date: the middle, four fifths around it, and 95 of 100. */
export const forecastBand = z
  .object({
    month: z.number().int(),
    low: z.number(),
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
    high: z.number(),
  })
  .meta({ id: 'ForecastBand' });
export type ForecastBand = z.infer<typeof forecastBand>;

export const forecastOpenings = z
  .object({
    months: z.number().int(),
    mean: z.number(),
    /** From `low` to `high` lie 95 of 100; null in forecasts that were kept before this was. */
    low: z.number().nullable(),
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
    high: z.number().nullable(),
  })
  .meta({ id: 'ForecastOpenings', description: 'Seats that people leave within so many months.' });
export type ForecastOpenings = z.infer<typeof forecastOpenings>;

const byHorizon = z.object({
  'ready-now': z.number().int(),
  'within-1-year': z.number().int(),
  'within-2-years': z.number().int(),
  'within-3-years': z.number().int(),
});

export const forecastBench = z
  .object({
    /** not-recorded: nobody is said to be ready for anything; suppressed: too few people could be on it. */
    status: z.enum(['shown', 'suppressed', 'not-recorded']),
    supply: byHorizon.nullable(),
    /** Who has become ready so far against the seats to fill from inside, in the middle; and the share of paths that are short. */
    points: z.array(z.object({ month: z.number().int(), supply: z.number(), demand: z.number(), short: z.number() })),
    /** The first month at whose end a seat stands open in half of all paths. */
    shortFrom: z.number().int().nullable(),
    /** Ready now per seat expected to open within twelve months. */
    pipelineRatio: z.number().nullable(),
  })
  .meta({ id: 'ForecastBench' });
export type ForecastBench = z.infer<typeof forecastBench>;

export const forecastStage = z
  .object({
    stage: stageReference,
    people: z.array(forecastBand),
    openings: z.array(forecastOpenings),
    /** Null for the lowest stages, which nobody is promoted into. */
    bench: forecastBench.nullable(),
  })
  .meta({ id: 'ForecastStage' });
export type ForecastStage = z.infer<typeof forecastStage>;

export const forecastProjection = z
  .object({ total: z.array(forecastBand), stages: z.array(forecastStage) })
  .meta({ id: 'ForecastProjection' });
export type ForecastProjection = z.infer<typeof forecastProjection>;

/** What was learned about one stage: chances per month, people per month. */
export const forecastEstimate = z
  .object({
    stage: stageReference,
    people: z.number().int(),
    personMonths: z.number().int(),
    left: z.number(),
    promoted: z.number(),
    otherMoves: z.number(),
    /** Off the ladder, or out of the group. */
    went: z.number(),
    joined: z.number(),
    /** From off the ladder, or from outside the group. */
    came: z.number(),
  })
  .meta({ id: 'ForecastEstimate' });
export type ForecastEstimate = z.infer<typeof forecastEstimate>;

export const forecastResult = z
  .object({
    observedMonths: z.number().int(),
    /** Beginnings nobody knows, and moves that a new framework brought. */
    leftOut: z.number().int(),
    estimates: z.array(forecastEstimate),
    base: forecastProjection,
    /** The same paths, as asked; null where nothing was asked. */
    asked: forecastProjection.nullable(),
  })
  .meta({ id: 'ForecastResult' });
export type ForecastResult = z.infer<typeof forecastResult>;

export const forecastSummary = z
  .object({
    id: identifier,
    name: z.string(),
    group: z.object({ kind: groupKind, id: identifier.nullable(), name: z.string() }),
    asOf: isoDate,
    status: jobStatus,
    jobId: identifier.nullable(),
    /** Kept of the end of a month by the product itself, as things go on. */
    monthEnd: z.boolean(),
    /** Whether anything was asked, or it goes on as before. */
    asks: z.boolean(),
    requestedBy: z.string().nullable(),
    createdAt: instant,
    finishedAt: instant.nullable(),
    abilities: z.array(z.enum(['cancel', 'remove'])),
  })
  .meta({ id: 'ForecastSummary' });
export type ForecastSummary = z.infer<typeof forecastSummary>;

export const forecast = forecastSummary
  .extend({
    seed: z.number().int(),
    paths: z.number().int(),
    months: z.number().int(),
    formulaVersion: z.number().int(),
    question: forecastQuestion.omit({ leavings: true }),
    /** Named to whoever asked, while they may see these people; to others only how many there are. */
    leavings: z.array(z.object({ person: personReference.nullable(), inMonths: z.number().int() })),
    result: forecastResult.nullable(),
  })
  .meta({ id: 'Forecast' });
export type Forecast = z.infer<typeof forecast>;

const params = z.strictObject({ forecastId: identifier });

/** By the day it is of (of one day, by when it was asked for), by when it was asked for, its name, or its group. */
export const forecastSorts = ['date', 'asked', 'name', 'group'] as const;

export const listForecasts = endpoint({
  method: 'GET',
  path: '/api/v1/forecasts',
  summary:
    'Forecasts of groups I may see, newest first unless asked otherwise: all for admins, their own for everybody else',
  permission: 'indicators.read',
  query: z.strictObject({
    ...page,
    ...arranged(forecastSorts, 'descending'),
    groupKind: groupKind.optional(),
    groupId: identifier.optional(),
  }),
  response: pageOf(forecastSummary),
  errors: ['invalid-input'],
});

export const exportForecasts = exportOf(listForecasts);

export const startForecast = endpoint({
  method: 'POST',
  path: '/api/v1/forecasts',
  summary: 'Forecast stages, openings and bench of a group over 36 months, as a background job with progress',
  permission: 'indicators.recompute',
  body: z.strictObject({
    name: plainText(120, 0).default(''),
    groupKind: groupKind.default('organisation'),
    groupId: identifier.optional(),
    /** Today without it; of a day in the past, learned from nothing but what had happened by then. */
    asOf: isoDate.optional(),
    question: forecastQuestion.prefault({}),
  }),
  response: forecast,
  status: 202,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const getForecast = endpoint({
  method: 'GET',
  path: '/api/v1/forecasts/:forecastId',
  summary: 'One forecast with what was asked and what came of it',
  permission: 'indicators.read',
  params,
  response: forecast,
  errors: ['not-found'],
});

export const exportForecast = endpoint({
  method: 'GET',
  path: '/api/v1/forecasts/:forecastId/export.csv',
  summary: 'All figures of one forecast as CSV',
  permission: 'indicators.read',
  params,
  produces: 'text/csv',
  errors: ['not-found'],
});

export const removeForecast = endpoint({
  method: 'DELETE',
  path: '/api/v1/forecasts/:forecastId',
  summary: 'Remove a forecast',
  permission: 'indicators.recompute',
  params,
  errors: ['not-found', 'not-allowed'],
});
