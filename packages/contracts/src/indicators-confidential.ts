import { z } from 'zod';
import { instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { indicatorGroup, indicatorQuery } from './indicators.js';
import { stageReference } from './people.js';

export const confidentialIndicator = z
  .enum(['readiness-mix', 'promoted-beyond-readiness', 'overlooked'])
  .meta({ id: 'ConfidentialIndicator' });
export type ConfidentialIndicator = z.infer<typeof confidentialIndicator>;

export const confidentialAnswer = z
  .enum([
    'ready-now',
    'within-1-year',
    'within-2-years',
    'within-3-years',
    'not-assessed',
    'promoted-ready',
    'promoted-before-ready',
    'promoted-not-assessed',
    'observed',
    'overlooked',
  ])
  .meta({ id: 'ConfidentialAnswer' });
export type ConfidentialAnswer = z.infer<typeof confidentialAnswer>;

/** How many people give one of these answers. Answers are counted together where each alone would say too much. */
export const toldCount = z
  .object({
    answers: z.array(confidentialAnswer),
    people: z.number().int(),
    /** Their share of all people of the figure, with the 95% Wilson interval. */
    share: z.number(),
    lower: z.number(),
    upper: z.number(),
  })
  .meta({ id: 'ToldCount' });
export type ToldCount = z.infer<typeof toldCount>;

const told = {
  asOf: isoDate,
  /** By which formulas it was counted when it was told. */
  formulaVersion: z.number().int(),
  people: z.number().int(),
  counts: z.array(toldCount),
};

/** What was told of one stage of a group at the end of a month. */
export const toldFigure = z
  .object({
    indicator: confidentialIndicator,
    stage: stageReference,
    /**
     * suppressed: nothing of it is told, to protect people: it never was, or is kept back since; of the overlooked, nothing that does
     * not count the reader.
     */
    status: z.enum(['shown', 'suppressed']),
    /** The newest that was told, which may be older than the newest month end. */
    latest: z.object(told).nullable(),
    /**
     * Of the people in this stage on the day of the newest: how many are in the months after entering it in which a dip is
     * expected, so that being less ready is no surprise. Null where nothing is told of readiness, and below the threshold.
     */
    newInStage: z.object({ people: z.number().int(), of: z.number().int(), share: z.number() }).nullable(),
    /** What was told before, the newest first. */
    earlier: z.array(z.object(told)),
    /** Month ends of which something was told that is kept back since the threshold was raised, the newest first. */
    keptBack: z.array(isoDate),
  })
  .meta({ id: 'ToldFigure' });
export type ToldFigure = z.infer<typeof toldFigure>;

export const confidentialFigures = z
  .object({
    group: indicatorGroup.omit({ people: true }),
    /** The month end that was told last; null before the first. */
    toldOn: isoDate.nullable(),
    toldAt: instant.nullable(),
    formulaVersion: z.number().int().nullable(),
    /** That of the organisation today: nothing is told from which a smaller group could be worked out. Null before the first. */
    threshold: z.number().int().nullable(),
    /** The newest month end told under a lower threshold than today’s: nothing told up to it is shown. Null where there is none. */
    keptUpTo: isoDate.nullable(),
    figures: z.array(toldFigure),
  })
  .meta({ id: 'ConfidentialFigures' });
export type ConfidentialFigures = z.infer<typeof confidentialFigures>;

export const getConfidentialFigures = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/confidential',
  summary: 'Readiness, promotions beyond it, and the overlooked of a group, as told at the end of a month',
  permission: 'indicators.read',
  query: z.strictObject(indicatorQuery),
  response: confidentialFigures,
  errors: ['not-found', 'invalid-input'],
});

export const exportConfidentialFigures = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/confidential/export.csv',
  summary: 'Readiness, promotions beyond it, and the overlooked of a group at all month ends told, as CSV',
  permission: 'indicators.read',
  query: z.strictObject(indicatorQuery),
  produces: 'text/csv',
  errors: ['not-found', 'invalid-input'],
});
