import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

/** The one key of the job that sends what is due. */
export const dueInvitations = 'due';

/** Sends invitations, changes and cancellations of dates to those who do not know them yet. */
export const sendCalendarInvitations = defineJob({
  name: 'send-calendar-invitations',
  payload: z.strictObject({}),
  retries: 3,
});
