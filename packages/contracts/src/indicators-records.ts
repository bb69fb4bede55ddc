import { z } from 'zod';
import { isoDate } from './dates.js';
import { arranged, search } from './pagination.js';

/** How somebody, or an opening, counts in the figure that a record stands behind. */
export const recordCounts = z.enum([
  'in-group',
  'retained',
  'not-retained',
  'left',
  'stayed-first-year',
  'left-in-first-year',
  'unknown-start',
  'promoted',
  'successor',
  'role-without-successor',
  'filled-from-inside',
  'filled-from-outside',
  'filled-by-nominee',
  'filled-by-other',
  'filled',
  'still-open',
  'withdrawn',
  'left-by-choice',
  'left-otherwise',
  'still-there',
  'left-ladder',
  'other-move',
  'moved-up',
  'began-leading',
  'promoted-in',
  'promoted-out',
  'joined',
  'stepped-down-in',
  'stepped-down-out',
  'moved-in',
  'moved-out',
  'transferred-in',
  'transferred-out',
  'ready-now',
  'within-1-year',
  'within-2-years',
  'within-3-years',
  'not-assessed',
  'observed',
  'overlooked',
  'leads',
]);

/** Lines of the ledger of costs that stand on openings, each with the records that it counts. */
export const recordedCosts = ['external-hires', 'vacancy-months'] as const;
export type RecordedCost = (typeof recordedCosts)[number];

/**
 * What beside single figures has records: charts that are read stage by stage, those who are ready when a forecast begins, and lines
 * of the ledger of costs.
 */
export const recordedCharts = ['stage-flow', 'time-in-stage', 'bench-supply', ...recordedCosts] as const;

/** What of confidential figures has records that are told by name, of the month end told last, to whoever may read each. */
export const recordedAnswers = ['readiness-mix', 'overlooked'] as const;

/** What is said of all records behind a figure together. */
export const recordsInAll = {
  total: z.number().int(),
  /** For hires of the ledger of costs: how many it leaves out, because it is not recorded whether they were here before. */
  leftOut: z.number().int().nullable(),
  /** The day that the records are of. */
  asOf: isoDate,
  /** Of confidential figures: whether it is the month end told last; false where none in sight was told by then. */
  told: z.boolean().nullable(),
};

export const recordSorts = ['name', 'day'] as const;

export const recordsStart = z.enum(['joining', 'stage', 'cohort']).meta({
  id: 'RecordsStart',
  description: 'For survival: what time is counted from.',
});

/** How records are found and arranged: by name, or by the day from which each counts; and of survival, from which start. */
export const recordsAsked = {
  search,
  ...arranged(recordSorts, 'ascending'),
  start: recordsStart.default('joining'),
};
