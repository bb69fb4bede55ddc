import { isoDate } from '@understudy/contracts/dates';
import { groupKind } from '@understudy/contracts/indicators';
import { z } from 'zod';
import { defineJob } from '../../../../common/jobs/define-job.js';

/**
 * Keeps forecasts of the ends of months, as things go on. By night a few of the organisation that are missing, the newest
 * first, and the newest of each line that somebody wants them of; asked for, all of one group from a day on.
 */
export const keepForecasts = defineJob({
  name: 'keep-forecasts',
  payload: z.strictObject({
    nightly: z.boolean().default(false),
    groupKind: groupKind.default('organisation'),
    groupId: z.uuid().nullable().default(null),
    since: isoDate.nullable().default(null),
    /** Whether they are whoever asked's alone to read, as forecasts of lines are for everybody but admins. */
    own: z.boolean().default(false),
  }),
  retries: 1,
  schedule: {
    nightlyAt: '01:40',
    payload: { nightly: true, groupKind: 'organisation', groupId: null, since: null, own: false },
  },
});
