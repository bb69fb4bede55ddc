import { checkInSorts, getCheckIn, listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { getHandOver } from '@understudy/contracts/development-plans-hand-over';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

export const checkInStates = ['all', 'planned', 'overdue', 'to-write'] as const;
export type CheckInState = (typeof checkInStates)[number];

/** One check-in as far as I may read it. */
export const checkInQuery = (checkInId: string) => query('check-ins', getCheckIn, { params: { checkInId } });

/** What the address of the list of check-ins may say. */
export const checkInSearch = z.object({
  personId: z.uuid().optional().catch(undefined),
  state: z.enum(checkInStates).optional().catch(undefined),
  ...arrangementSearch(checkInSorts),
});
export type CheckInSearch = z.infer<typeof checkInSearch>;

/** What an address asks the list and its CSV for; what it says of another list is not theirs. */
export const checkInsAsked = ({ personId, state = 'all', sort, direction }: CheckInSearch) => ({
  query: { personId, state, sort, direction },
});

/** Check-ins, the latest first unless asked otherwise: about one person, or all that I take part in. */
export const checkInsOf = (search: CheckInSearch) =>
  pagedQuery('check-ins', listCheckIns, { query: { ...checkInsAsked(search).query, limit: 20 } });

/** The few check-ins that a card shows. */
export const fewCheckIns = (personId: string | undefined, state: CheckInState = 'all') =>
  query('check-ins', listCheckIns, { query: { personId, state, limit: 5 } });

/** Which leaders see what of a person's earlier plans and check-ins. */
export const handOverQuery = (personId: string) => query('check-ins', getHandOver, { params: { personId } });
