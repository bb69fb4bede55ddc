import { z } from 'zod';
import { isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { figureStatus } from './figure-status.js';
import { indicatorGroup, indicatorQuery } from './indicators.js';
import { recordsStart } from './indicators-records.js';
import { exportOf } from './list-export.js';
import { stageReference } from './people.js';

/** What is read part by part instead of as one figure. */
export const partedIndicator = z
  .enum(['stage-flow', 'time-in-stage', 'survival', 'promotion-incidence', 'linchpins'])
  .meta({ id: 'PartedIndicator' });
export type PartedIndicator = z.infer<typeof partedIndicator>;

export const partMeasure = z
  .enum([
    ...(['people', 'promoted-in', 'promoted-out', 'joined', 'left', 'moved-in', 'moved-out'] as const),
    'median-days',
    ...(['mean-months', 'staying-12', 'staying-24', 'staying-36'] as const),
    ...(['promoted-6', 'promoted-12', 'promoted-24', 'promoted-36', 'left-12', 'left-36'] as const),
    'linchpins',
  ])
  .meta({
    id: 'PartMeasure',
    description: 'What is said of a part: counts of people, days, months, or shares by a month.',
  });
export type PartMeasure = z.infer<typeof partMeasure>;

/** One measure of one part on one day; the interval is 95% where there is one. */
export const partPoint = z
  .object({
    asOf: isoDate,
    /** Null for everybody outside the ladder, for all stages together, and for what has no stage. */
    stage: stageReference.nullable(),
    /** For survival: what time is counted from. */
    start: recordsStart.nullable(),
    measure: partMeasure,
    /** `not-followed`: nobody was followed for that long, so nobody knows. */
    status: z.enum([...figureStatus.options, 'not-followed']).meta({ id: 'PartStatus' }),
    value: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    /** Stays, times or roles that it is counted from; null for counts. */
    of: z.number().int().nullable(),
    /** By which formulas this day was computed, which may be others than those of its neighbours. */
    formulaVersion: z.number().int(),
  })
  .meta({ id: 'PartPoint' });
export type PartPoint = z.infer<typeof partPoint>;

export const listIndicatorParts = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/parts',
  summary:
    'Flows, time in stage, curves or linchpins of one group at the month ends that have been computed, as known now or on a day',
  permission: 'indicators.read',
  query: z.strictObject({
    ...indicatorQuery,
    of: partedIndicator,
    months: z.coerce.number().int().min(2).max(60).default(24),
    /** What was known by the end of this day; what is known now unless said otherwise. */
    knownOn: isoDate.optional(),
  }),
  response: z.object({
    group: indicatorGroup.omit({ people: true }),
    /** Days of which it was not kept how they were known then. */
    notKept: z.array(isoDate),
    items: z.array(partPoint),
  }),
  errors: ['not-found', 'invalid-input'],
});

export const exportIndicatorParts = exportOf(listIndicatorParts);
