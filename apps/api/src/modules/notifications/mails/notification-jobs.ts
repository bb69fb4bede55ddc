import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

/** Seconds that a mail waits for more to say. */
export const bundling = 2;

/** The one key of the jobs that send what is due. */
export const dueMails = 'due';

/** Sends the mails that are due, one per person, and asks for itself again when later ones wait. */
export const sendNotifications = defineJob({ name: 'send-notifications', payload: z.strictObject({}), retries: 3 });

/** Makes up the digests of a day, and forgets old notifications. */
export const writeDigests = defineJob({
  name: 'write-digests',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '07:30', payload: {} },
});
