import { z } from 'zod';
import { curvePoint, medianDays } from './curve-points.js';
import { isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { figureStatus } from './figure-status.js';
import { indicatorGroup, knownQuery } from './indicators.js';
import { stageReference } from './people.js';

export const survivalStart = z.enum(['joining', 'stage', 'cohort']).meta({
  id: 'SurvivalStart',
  description: 'What time is counted from: joining, entering a stage, a place in a cohort.',
});
export type SurvivalStart = z.infer<typeof survivalStart>;

/**
 * How long people stay from one start on. Times are days. Long curves are thinned out: every point that is there is exact, and so is
 * what they say by 6, 12, 18, 24, 30 and 36 months, and by every year after that up to ten.
 */
export const survivalCurve = z
  .object({
    start: survivalStart,
    /** For entering a stage; null for the other starts. */
    stage: stageReference.nullable(),
    status: figureStatus,
    spells: z.number().int(),
    people: z.number().int(),
    /** Voluntary leavings. */
    events: z.number().int(),
    unknownStart: z.number().int(),
    ...medianDays,
    restrictedMeanMonths: z.number().nullable(),
    /** The longest time in days for which anybody was followed; null where there is no curve, and on days that do not say it. */
    followedDays: z.number().nullable(),
    /** Its 95% interval; null where nobody left within the months, and on days computed before there was one. */
    restrictedMeanLower: z.number().nullable(),
    restrictedMeanUpper: z.number().nullable(),
    curve: z.array(curvePoint),
  })
  .meta({ id: 'SurvivalCurve' });
export type SurvivalCurve = z.infer<typeof survivalCurve>;

export const incidencePoint = z
  .object({
    time: z.number(),
    atRisk: z.number().int(),
    events: z.number().int(),
    incidence: z.number(),
    /** The 95% band; null where the share is 0 or 1, and on days computed before there was one. */
    lower: z.number().nullable(),
    upper: z.number().nullable(),
  })
  .meta({ id: 'IncidencePoint' });
export type IncidencePoint = z.infer<typeof incidencePoint>;

/** The share of stays that ended in a promotion by a time, leaving being the competing event. */
export const promotionIncidence = z
  .object({
    /** Null for the stays in all stages together. */
    stage: stageReference.nullable(),
    status: figureStatus,
    spells: z.number().int(),
    people: z.number().int(),
    /** Promotions. */
    events: z.number().int(),
    unknownStart: z.number().int(),
    /** The longest time in days for which anybody was followed; null where there is no curve, and on days that do not say it. */
    followedDays: z.number().nullable(),
    promoted: z.array(incidencePoint),
    left: z.array(incidencePoint),
    at: z.array(
      z.object({
        months: z.number().int(),
        /** Whether anybody was followed for that long, or nobody was left; else the shares are the last that are known. */
        followed: z.boolean(),
        promoted: z.number(),
        promotedLower: z.number().nullable(),
        promotedUpper: z.number().nullable(),
        left: z.number(),
        leftLower: z.number().nullable(),
        leftUpper: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'PromotionIncidence' });
export type PromotionIncidence = z.infer<typeof promotionIncidence>;

export const indicatorCurves = z
  .object({
    group: indicatorGroup.omit({ people: true }),
    asOf: isoDate,
    /** The day by whose end it was known so; null: now. */
    knownOn: isoDate.nullable(),
    formulaVersion: z.number().int(),
    state: z.enum(['fresh', 'stale', 'missing']),
    survival: z.array(survivalCurve),
    promotionIncidence: z.array(promotionIncidence),
  })
  .meta({ id: 'IndicatorCurves' });
export type IndicatorCurves = z.infer<typeof indicatorCurves>;

export const getIndicatorCurves = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/curves',
  summary:
    'How long people of a group stay, and how soon they are promoted, as curves on one day, as known now or on another',
  permission: 'indicators.read',
  query: z.strictObject(knownQuery),
  response: indicatorCurves,
  errors: ['not-found', 'invalid-input'],
});

export const exportIndicatorCurves = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/curves/export.csv',
  summary:
    'Every point of the survival and promotion curves of one group on one day as CSV, as known now or on another',
  permission: 'indicators.read',
  query: z.strictObject(knownQuery),
  produces: 'text/csv',
  errors: ['not-found', 'invalid-input'],
});
