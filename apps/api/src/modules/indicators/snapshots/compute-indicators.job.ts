import { isoDate } from '@understudy/contracts/dates';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

/** Month ends kept for trends, counted back from today. */
export const trendMonths = 36;

/**
 * Month ends told of confidential records, counted back from yesterday, because a day that is not over may still bring what counts on
 * it; what is told stays, whatever its age.
 */
export const toldMonths = 12;

/**
 * Computes the snapshot of one day; without a day that of today, then whatever is out of date or missing for trends:
 * yesterday, the stale ones, and the month ends of so many months back as far as the record goes. The nightly one also tells
 * figures from confidential records at the ends of months; no change of a day does, so that nothing is told half written.
 */
export const computeIndicators = defineJob({
  name: 'compute-indicators',
  payload: z.strictObject({
    asOf: isoDate.nullable(),
    backfillMonths: z.int().min(0).max(60).default(trendMonths),
    tells: z.boolean().default(false),
  }),
  retries: 3,
  schedule: { nightlyAt: '00:10', payload: { asOf: null, backfillMonths: trendMonths, tells: true } },
});
