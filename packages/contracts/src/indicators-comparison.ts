import { z } from 'zod';
import { isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { figure, indicatorGroup, indicatorQuery } from './indicators.js';
import { exportOf } from './list-export.js';

export const comparisonMethod = z.enum(['same-people', 'different-records', 'not-judged']).meta({
  id: 'ComparisonMethod',
  description:
    'How a difference is judged: by how the people of both days answered on both; as shares of different records; or not, because it is not known which records both share.',
});

/** A figure on two days, the earlier one first; an interval of the difference only where chance can be judged. */
export const comparedFigure = z
  .object({
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
  summary: 'The figures of one group on two days, and whether chance alone could explain their differences',
  permission: 'indicators.read',
  query: z.strictObject({
    ...indicatorQuery,
    /** The other day, earlier or later. */
    with: isoDate,
  }),
  response: z.object({
    group: indicatorGroup.omit({ people: true }),
    before: isoDate,
    after: isoDate,
    /** The day of the two that was not computed yet; ask for it. */
    missing: isoDate.nullable(),
    items: z.array(comparedFigure),
  }),
  errors: ['not-found', 'invalid-input'],
});

export const exportComparison = exportOf(compareIndicators);
