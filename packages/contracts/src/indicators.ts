import { z } from 'zod';
import { curvePoint, medianDays } from './curve-points.js';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { figureStatus } from './figure-status.js';
import { recordCounts, recordedAnswers, recordedCharts, recordsAsked, recordsInAll } from './indicators-records.js';
import { linchpinsWithin, managerSpan, stageMove } from './indicators-report.js';
import { exportOf } from './list-export.js';
import { page, pageOf, search } from './pagination.js';
import { personReference, stageReference } from './people.js';

export const indicatorName = z
  .enum([
    'headcount',
    'retention',
    'turnover',
    'voluntary-turnover',
    'regretted-turnover',
    'first-year-retention',
    'promotions',
    'survival',
    'promotion-incidence',
    'coverage',
    'depth',
    'effective-bench-strength',
    'internal-fill-rate',
    'external-reliance',
    'succession-effectiveness',
    'days-to-fill',
    'talent-grown',
    'talent-exported',
    'span-of-control',
  ])
  .meta({ id: 'IndicatorName' });
export type IndicatorName = z.infer<typeof indicatorName>;

export const groupKind = z.enum(['organisation', 'unit', 'leader']).meta({ id: 'GroupKind' });
export type GroupKind = z.infer<typeof groupKind>;

export const indicatorGroup = z
  .object({ kind: groupKind, id: identifier.nullable(), name: z.string(), people: z.number().int() })
  .meta({ id: 'IndicatorGroup' });
export type IndicatorGroup = z.infer<typeof indicatorGroup>;

export const benchHorizon = z
  .enum(['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'])
  .meta({ id: 'BenchHorizon', description: 'How soon a successor is ready; each horizon includes the nearer ones.' });
export type BenchHorizon = z.infer<typeof benchHorizon>;

/** One figure with everything that is needed to trust it; value and interval are null unless status is shown. */
export const figure = z
  .object({
    indicator: indicatorName,
    /** For coverage, depth and effective bench strength; null for all others. */
    horizon: benchHorizon.nullable(),
    status: figureStatus,
    unit: z.enum(['proportion', 'per-person-year', 'count', 'months', 'days', 'ratio']),
    value: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    /** Average headcount, person-days and days for rates; the known-start variant; how many were left out. */
    details: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  })
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof figure>;

export const stageFlow = z
  .object({
    /** Null is the row of everybody outside the ladder. */
    stage: stageReference.nullable(),
    opening: z.number().int(),
    promotedIn: z.number().int(),
    promotedOut: z.number().int(),
    joined: z.number().int(),
    left: z.number().int(),
    /** Every other change of stage, stepping down included; transfers are counted apart. */
    movedIn: z.number().int(),
    movedOut: z.number().int(),
    /** Part of movedIn. */
    steppedDownIn: z.number().int(),
    /** Part of movedOut. */
    steppedDownOut: z.number().int(),
    /** Changes of the group itself: people who came under, or left, this leader or unit. */
    transferredIn: z.number().int(),
    transferredOut: z.number().int(),
    closing: z.number().int(),
  })
  .meta({ id: 'StageFlow' });
export type StageFlow = z.infer<typeof stageFlow>;

export const timeInStage = z
  .object({
    stage: stageReference,
    status: figureStatus,
    spells: z.number().int(),
    people: z.number().int(),
    events: z.number().int(),
    censoredStillThere: z.number().int(),
    censoredLeft: z.number().int(),
    censoredOtherMove: z.number().int(),
    /** Stays whose beginning is before the record: left out of everything above, of the median and of the curve. */
    unknownStart: z.number().int(),
    ...medianDays,
    /** The longest time in days for which any stay was followed; null where there is no curve, and on days that do not say it. */
    followedDays: z.number().nullable(),
    /** Long curves are thinned out; every point that is there is exact, and so is what they say by the months of survival curves. */
    curve: z.array(curvePoint),
    /** The same with recorded beginnings taken as true. */
    asRecorded: z.object({
      status: figureStatus,
      spells: z.number().int(),
      people: z.number().int(),
      events: z.number().int(),
      ...medianDays,
    }),
  })
  .meta({ id: 'TimeInStage' });
export type TimeInStage = z.infer<typeof timeInStage>;

/** Whose figures, on which day. */
export const indicatorQuery = {
  groupKind: groupKind.default('organisation'),
  groupId: identifier.optional(),
  asOf: isoDate.optional(),
};

/** The same, as known on which day. */
export const knownQuery = {
  ...indicatorQuery,
  /** By whose end it was known so, not before `asOf`; else now. Of a day not kept so the newest before it is told, and named. */
  knownOn: isoDate.optional(),
};

export const indicatorReport = z
  .object({
    group: indicatorGroup,
    asOf: isoDate,
    /** The day by whose end it was known so; null: now. */
    knownOn: isoDate.nullable(),
    windowFrom: isoDate,
    windowDays: z.number().int(),
    formulaVersion: z.number().int(),
    /** fresh: as of all that is known, or was by then; stale: being recomputed; missing: not computed, or not by then. */
    state: z.enum(['fresh', 'stale', 'missing']),
    computedAt: instant.nullable(),
    historyBeginsOn: isoDate.nullable(),
    figures: z.array(figure),
    flows: z.array(stageFlow),
    /** Which stages lead to which; together they are the figure of promotions. */
    moves: z.array(stageMove),
    timeInStage: z.array(timeInStage),
    spans: z.array(managerSpan),
    /** For each horizon, the nearest first; empty where nothing is computed. */
    linchpins: z.array(linchpinsWithin),
  })
  .meta({ id: 'IndicatorReport' });
export type IndicatorReport = z.infer<typeof indicatorReport>;

export const getIndicators = endpoint({
  method: 'GET',
  path: '/api/v1/indicators',
  summary: 'All indicators of one group on one day, as known now or on another day',
  permission: 'indicators.read',
  query: z.strictObject(knownQuery),
  response: indicatorReport,
  errors: ['not-found', 'invalid-input'],
});

export const listIndicatorGroups = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/groups',
  summary: 'The groups whose indicators I may see: the organisation and units for admins, leaders in my line',
  permission: 'indicators.read',
  query: z.strictObject({ asOf: isoDate.optional() }),
  response: z.object({ items: z.array(indicatorGroup) }),
});

export const leaderRow = z
  .object({
    leader: personReference,
    people: z.number().int(),
    figures: z.array(figure),
    formulaVersion: z.number().int(),
  })
  .meta({ id: 'LeaderRow' });
export type LeaderRow = z.infer<typeof leaderRow>;

export const listLeaderIndicators = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/leaders',
  summary: 'Retention and turnover per leader in my scope, by name and never ranked',
  permission: 'indicators.read',
  query: z.strictObject({ ...page, search, asOf: isoDate.optional() }),
  response: pageOf(leaderRow).extend({ asOf: isoDate }),
});

export const exportLeaderIndicators = exportOf(listLeaderIndicators);

export const trendPoint = z
  .object({
    asOf: isoDate,
    status: figureStatus,
    value: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    /** By which formulas this day was computed, which may be others than those of its neighbours. */
    formulaVersion: z.number().int(),
  })
  .meta({ id: 'TrendPoint' });
export type TrendPoint = z.infer<typeof trendPoint>;

export const getIndicatorTrend = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/trend',
  summary: 'One indicator of one group at the month ends that have been computed, as known now or on a day',
  permission: 'indicators.read',
  query: z.strictObject({
    ...knownQuery,
    indicator: indicatorName,
    /** For bench indicators. */
    horizon: benchHorizon.default('within-1-year'),
    months: z.coerce.number().int().min(2).max(60).default(24),
  }),
  response: z.object({ group: indicatorGroup, indicator: indicatorName, points: z.array(trendPoint) }),
  errors: ['not-found', 'invalid-input'],
});

/** Whatever has records behind it. */
export const recordsOf = z
  .enum([...indicatorName.options, ...recordedCharts, ...recordedAnswers])
  .meta({ id: 'RecordsOf' });
export type RecordsOf = z.infer<typeof recordsOf>;

export const figureRecord = z
  .object({
    /** Null for a critical role without a successor, which the note names. */
    person: personReference.nullable(),
    /** How the person counts: retained, left, joined, promoted, covers a role, ... */
    counts: recordCounts,
    from: isoDate.nullable(),
    to: isoDate.nullable(),
    note: z.string().nullable(),
    /** For months of vacancy: on how many days of the window the position stood open. */
    days: z.number().int().nullable(),
    /** For the span of control: how many people report to the person directly. */
    reports: z.number().int().nullable(),
  })
  .meta({ id: 'FigureRecord' });
export type FigureRecord = z.infer<typeof figureRecord>;

export const listFigureRecords = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/records',
  summary: 'The records behind a figure, for whoever may see those people',
  permission: 'indicators.read',
  query: z.strictObject({
    ...indicatorQuery,
    ...page,
    ...recordsAsked,
    indicator: recordsOf,
    /** For bench indicators. */
    horizon: benchHorizon.default('within-3-years'),
    /** For what is read stage by stage: the stage, of survival the one entered, of the bench the one ready for; else all stages. */
    stageId: identifier.optional(),
    /** For lines of the ledger of costs: as known by the end of this day, which is not before `asOf`; else now. */
    knownOn: isoDate.optional(),
  }),
  response: pageOf(figureRecord).extend(recordsInAll),
  errors: ['not-found', 'invalid-input'],
});

export const exportFigureRecords = exportOf(listFigureRecords);

export const exportIndicators = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/export.csv',
  summary: 'All figures of one group on one day as CSV, as known now or on another day',
  permission: 'indicators.read',
  query: z.strictObject(knownQuery),
  produces: 'text/csv',
  errors: ['not-found', 'invalid-input'],
});

export const recomputeIndicators = endpoint({
  method: 'POST',
  path: '/api/v1/indicators/recomputations',
  summary: 'Compute all indicators of the organisation for one day, as a background job with progress',
  permission: 'indicators.recompute',
  body: z.strictObject({ asOf: isoDate.optional() }),
  response: z.object({ jobId: identifier }),
  status: 202,
  errors: ['invalid-input'],
});
