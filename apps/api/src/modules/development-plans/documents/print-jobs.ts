import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

/** Sets one plan as PDF. */
export const printPlan = defineJob({
  name: 'print-plan',
  payload: z.strictObject({ documentId: z.uuid() }),
  retries: 1,
});

/** Every night: removes the PDFs that are older than a day. */
export const clearPlanDocuments = defineJob({
  name: 'clear-plan-documents',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '03:30', payload: {} },
});
