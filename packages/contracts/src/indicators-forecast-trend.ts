import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { groupKind } from './indicators.js';
import { forecastOpenings } from './indicators-forecast.js';
import { stageReference } from './people.js';

const group = { groupKind: groupKind.default('organisation'), groupId: identifier.optional() };

export const forecastTrendStage = z
  .object({
    stage: stageReference,
    /** Seats expected to open within twelve months. */
    expected: forecastOpenings,
    /** Seats that people really left in these twelve months; null while they are not over. */
    opened: z.number().int().nullable(),
    bench: z.enum(['shown', 'suppressed', 'not-recorded']),
    readyNow: z.number().int().nullable(),
    /** Ready now per seat expected to open within twelve months. */
    pipelineRatio: z.number().nullable(),
  })
  .meta({ id: 'ForecastTrendStage' });
export type ForecastTrendStage = z.infer<typeof forecastTrendStage>;

export const forecastTrendPoint = z
  .object({
    asOf: isoDate,
    forecastId: identifier,
    /** Kept of the end of a month by the product itself; else somebody asked for it. */
    monthEnd: z.boolean(),
    /** When it was worked out, which may be long after the day it is of. */
    keptAt: instant,
    formulaVersion: z.number().int(),
    stages: z.array(forecastTrendStage),
  })
  .meta({ id: 'ForecastTrendPoint' });
export type ForecastTrendPoint = z.infer<typeof forecastTrendPoint>;

/**
 * Why there is no forecast of a month end: too-little-record, fewer than six months before it; nobody, in no month before it was
 * anybody of the group in a stage; waits, it could be worked out and was not yet.
 */
export const noForecastWhy = z.enum(['too-little-record', 'nobody', 'waits']).meta({ id: 'NoForecastWhy' });
export type NoForecastWhy = z.infer<typeof noForecastWhy>;

export const monthWithoutForecast = z
  .object({ asOf: isoDate, why: noForecastWhy })
  .meta({ id: 'MonthWithoutForecast' });
export type MonthWithoutForecast = z.infer<typeof monthWithoutForecast>;

export const getForecastTrend = endpoint({
  method: 'GET',
  path: '/api/v1/forecasts/trend',
  summary: 'What forecasts that I may see said at the ends of months, as things went on, and what came of it',
  permission: 'indicators.read',
  query: z.strictObject(group),
  response: z.object({
    group: z.object({ kind: groupKind, id: identifier.nullable(), name: z.string() }),
    /** One of each month end that was kept or asked for, and the newest one, the oldest first. */
    points: z.array(forecastTrendPoint),
    /** Ends of months in the past two years that could be worked out and were not. */
    missing: z.number().int(),
    /** Ends of months in the past two years and in my sight that no point is of, with the reason, the oldest first. */
    without: z.array(monthWithoutForecast),
    /** The first day as of which anything can be forecast, as far as the record reaches today; null where none begins. */
    possibleFrom: isoDate.nullable(),
  }),
  errors: ['not-found', 'invalid-input'],
});

export const exportForecastTrend = endpoint({
  method: 'GET',
  path: '/api/v1/forecasts/trend/export.csv',
  summary: 'As CSV: what forecasts that I may see said at the ends of months, and what came of it',
  permission: 'indicators.read',
  query: z.strictObject(group),
  produces: 'text/csv',
  errors: ['not-found', 'invalid-input'],
});

export const keepForecastMonths = endpoint({
  method: 'POST',
  path: '/api/v1/forecasts/months',
  summary: 'Forecast a group as of the ends of months in the past two years that are missing, and of each one to come',
  permission: 'indicators.recompute',
  body: z.strictObject(group),
  response: z.object({ jobId: identifier }),
  status: 202,
  errors: ['not-found', 'conflict', 'invalid-input'],
});
