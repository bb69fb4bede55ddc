import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

/** Works out one forecast. */
export const runForecast = defineJob({
  name: 'run-forecast',
  payload: z.strictObject({ forecastId: z.uuid() }),
  retries: 1,
});
