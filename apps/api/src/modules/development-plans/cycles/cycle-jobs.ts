import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

const payload = z.strictObject({ cycleId: z.uuid() });

/** Begins a cycle: everybody it concerns takes part. */
export const launchCycle = defineJob({ name: 'launch-cycle', payload, retries: 3 });
/** Reminds everybody who is not done. */
export const remindCycle = defineJob({ name: 'remind-cycle', payload, retries: 3 });
/** Ends a cycle and keeps how far everybody was. */
export const closeCycle = defineJob({ name: 'close-cycle', payload, retries: 3 });
/** Every morning: which cycles remind today. */
export const remindDueCycles = defineJob({
  name: 'remind-due-cycles',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '07:00', payload: {} },
});

/** Every morning, before reminders: which cycles open, who belongs to a running one since, and which have ended. */
export const followCycles = defineJob({
  name: 'follow-cycles',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:30', payload: {} },
});

/** The job of each step that an admin may ask for. */
export const cycleJobs = { launch: launchCycle, remind: remindCycle, close: closeCycle } as const;
