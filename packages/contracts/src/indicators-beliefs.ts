import { z } from 'zod';
import { instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { figure, indicatorGroup, knownQuery } from './indicators.js';

export const believedFigure = z
  .object({ former: figure, now: figure, changed: z.boolean() })
  .meta({ id: 'BelievedFigure' });
export type BelievedFigure = z.infer<typeof believedFigure>;

/** By which formulas and from which inputs a day was computed; equal inputs have equal hashes. */
export const snapshotVersion = z
  .object({ computedAt: instant, formulaVersion: z.number().int(), inputsHash: z.string().nullable() })
  .meta({ id: 'SnapshotVersion' });

export const believedFigures = z
  .object({
    group: indicatorGroup.omit({ people: true }),
    /** The day that is told of: the one asked for, or the newest before it of which it is kept what was known. */
    asOf: isoDate,
    knownOn: isoDate,
    /** not-computed: nobody had computed that day, or any before it, by then. */
    state: z.enum(['known', 'not-computed']),
    version: snapshotVersion.nullable(),
    figures: z.array(believedFigure),
  })
  .meta({ id: 'BelievedFigures' });
export type BelievedFigures = z.infer<typeof believedFigures>;

/** Without `asOf`, of the newest day that is kept. */
const beliefQuery = z.strictObject({ ...knownQuery, knownOn: isoDate });

export const getBelievedFigures = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/beliefs',
  summary: 'The figures of a group on a day as they were known on it or on a later one, beside what is known now',
  permission: 'indicators.read',
  query: beliefQuery,
  response: believedFigures,
  errors: ['not-found', 'invalid-input'],
});

export const exportBelievedFigures = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/beliefs/export.csv',
  summary:
    'The figures of a group on a day as they were known on it or on a later one and as they are known now, as CSV',
  permission: 'indicators.read',
  query: beliefQuery,
  produces: 'text/csv',
  errors: ['not-found', 'invalid-input'],
});
