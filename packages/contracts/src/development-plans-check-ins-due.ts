import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

/** A talk that was due: a one-to-one set its day, and the days of grace after it are over. */
export const dueCheckIn = z
  .object({
    /** The talk that set the day. */
    id: identifier,
    person: personReference,
    leader: personReference,
    dueOn: isoDate,
    /** The next talk of the two that I may read; null where there was none. */
    followedOn: isoDate.nullable(),
    /** Whether that was by its day, or within the days of grace. */
    held: z.boolean(),
  })
  .meta({ id: 'DueCheckIn' });
export type DueCheckIn = z.infer<typeof dueCheckIn>;

/** By the day on which they were due, or by the name of either side. */
export const dueCheckInSorts = ['due', 'person', 'leader'] as const;

export const listDueCheckIns = endpoint({
  method: 'GET',
  path: '/api/v1/check-ins/due',
  summary:
    'Check-in adherence: which talks were due in the last twelve months, the latest first, and how many were held in time, of those that I may read; mine, or those of whom I lead and whom they lead',
  permission: 'plans.read',
  query: z.strictObject({
    ...page,
    ...arranged(dueCheckInSorts, 'descending'),
    /** mine: I take part in them. line: they are about somebody whom I lead, or whom one of those leads, now or before. */
    whose: z.enum(['mine', 'line']).default('mine'),
  }),
  response: pageOf(dueCheckIn).extend({
    due: z.number().int(),
    held: z.number().int(),
    /** Held of due with its 95% interval; null where fewer were due than the organisation tells a share of. */
    share: z.object({ value: z.number(), lower: z.number(), upper: z.number() }).nullable(),
    fewest: z.number().int(),
    /** The day before the first on which a talk of these may have been due. */
    windowFrom: isoDate,
    asOf: isoDate,
    graceDays: z.number().int(),
  }),
});

export const exportDueCheckIns = exportOf(listDueCheckIns);
