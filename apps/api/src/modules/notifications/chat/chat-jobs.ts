import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

/** The one key of the jobs that send what is due. */
export const dueChats = 'due';

/** Sends the messages that are due, one per person, and asks for itself again when later ones wait. */
export const sendChats = defineJob({ name: 'send-chats', payload: z.strictObject({}), retries: 3 });
