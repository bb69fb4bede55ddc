import { z } from 'zod';
import { isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

/** What one leader's line gave: people who took a step up in the twelve months, and the leader's own credit for them. */
export const leaderTalent = z
  .object({
    leader: personReference,
    /** Everybody in the line on the day. */
    people: z.number().int(),
    /** Took a step up and are still in the line. */
    grown: z.number().int(),
    /** Took a step up and are now in another line. */
    exported: z.number().int(),
    /** Took a step up and have left the organisation since. */
    leftSince: z.number().int(),
    /** Each step is one, shared by time among those who led the person directly for a year or longer. */
    grownCredit: z.number(),
    exportedCredit: z.number(),
    formulaVersion: z.number().int(),
  })
  .meta({ id: 'LeaderTalent' });
export type LeaderTalent = z.infer<typeof leaderTalent>;

export const listLeaderTalent = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/talent',
  summary:
    'Whose people took a step up, in their line and beyond it, as credit: leaders in my scope by name, never ranked',
  permission: 'indicators.read',
  query: z.strictObject({ ...page, search, asOf: isoDate.optional() }),
  response: pageOf(leaderTalent).extend({ asOf: isoDate }),
  errors: ['invalid-input'],
});

export const exportLeaderTalent = exportOf(listLeaderTalent);
