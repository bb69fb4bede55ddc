import { z } from 'zod';
import { instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { figure, indicatorGroup, indicatorQuery } from './indicators.js';

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
    asOf: isoDate,
    knownOn: isoDate,
    /** not-kept: only month ends are; not-computed: nobody had computed the day by then. */
    state: z.enum(['known', 'not-kept', 'not-computed']),
    version: snapshotVersion.nullable(),
    figures: z.array(believedFigure),
  })
  .meta({ id: 'BelievedFigures' });
export type BelievedFigures = z.infer<typeof believedFigures>;

const beliefQuery = z.strictObject({ ...indicatorQuery, asOf: isoDate, knownOn: isoDate });

export const getBelievedFigures = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/beliefs',
  summary: 'The figures of a group at a month end as they were known on a later day, beside what is known now',
  permission: 'indicators.read',
  query: beliefQuery,
  response: believedFigures,
  errors: ['not-found', 'invalid-input'],
});

export const exportBelievedFigures = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/beliefs/export.csv',
  summary: 'The figures of a group at a month end as they were known on a later day and as they are known now, as CSV',
  permission: 'indicators.read',
  query: beliefQuery,
  produces: 'text/csv',
  errors: ['not-found', 'invalid-input'],
});
