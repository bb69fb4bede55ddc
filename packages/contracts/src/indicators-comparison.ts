import { z } from 'zod';
import { isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { figure, indicatorGroup, knownQuery } from './indicators.js';
import { exportOf } from './list-export.js';

export const comparisonMethod = z.enum(['same-people', 'different-records', 'not-judged']).meta({
  id: 'ComparisonMethod',
  description:
    'How a difference is judged: by how the people of both days answered on both; as shares of different records; or not, because it is not known which records both share.',
});

/** Two days, the earlier one first. */
const comparedDays = {
  before: isoDate,
  after: isoDate,
  /** By the end of which day each was known so; null: now. */
  beforeKnownOn: isoDate.nullable(),
  afterKnownOn: isoDate.nullable(),
  /** By which formulas each was computed; null where it was not. */
  beforeFormulaVersion: z.number().int().nullable(),
  afterFormulaVersion: z.number().int().nullable(),
};

/** A figure on two days, the earlier one first; an interval of the difference only where chance can be judged. */
export const comparedFigure = z
  .object({
    /** The two days again, so that a file of these says of itself what it is about. */
    days: z.object(comparedDays),
    before: figure,
    after: figure,
    method: comparisonMethod,
    difference: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    /** People who count on both days, where that is what it is judged by. */
    shared: z.number().int().nullable(),
  })
  .meta({ id: 'ComparedFigure' });
export type ComparedFigure = z.infer<typeof comparedFigure>;

export const compareIndicators = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/comparison',
  summary:
    'The figures of one group on two days, each as known now or on a day, and whether chance could explain differences',
  permission: 'indicators.read',
  query: z.strictObject({
    ...knownQuery,
    /** The other day, earlier or later, or the same as known on another day. */
    with: isoDate,
    /** As known by the end of which day the other one is meant. */
    withKnownOn: isoDate.optional(),
  }),
  response: z.object({
    group: indicatorGroup.omit({ people: true }),
    ...comparedDays,
    /** The day of the two that was not computed yet, or not by then. */
    missing: isoDate.nullable(),
    items: z.array(comparedFigure),
  }),
  errors: ['not-found', 'invalid-input'],
});

export const exportComparison = exportOf(compareIndicators);
