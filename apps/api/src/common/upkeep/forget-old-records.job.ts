import { z } from 'zod';
import { defineJob } from '../jobs/define-job.js';

/** Every night: what has served its purpose long enough is forgotten. */
export const forgetOldRecords = defineJob({
  name: 'forget-old-records',
  payload: z.strictObject({}),
  retries: 2,
  schedule: { nightlyAt: '03:20', payload: {} },
});
