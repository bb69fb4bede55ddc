import { getCheckIn, listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { getHandOver } from '@understudy/contracts/development-plans-hand-over';
import { pagedQuery, query } from '../../lib/query.js';

export const checkInStates = ['all', 'planned', 'overdue', 'to-write'] as const;
export type CheckInState = (typeof checkInStates)[number];

/** One check-in as far as I may read it. */
export const checkInQuery = (checkInId: string) => query('check-ins', getCheckIn, { params: { checkInId } });

/** Check-ins, the latest first: about one person, or all that I take part in. */
export const checkInsOf = (personId: string | undefined, state: CheckInState = 'all') =>
  pagedQuery('check-ins', listCheckIns, { query: { personId, state, limit: 20 } });

/** The few check-ins that a card shows. */
export const fewCheckIns = (personId: string | undefined, state: CheckInState = 'all') =>
  query('check-ins', listCheckIns, { query: { personId, state, limit: 5 } });

/** Which leaders see what of a person's earlier plans and check-ins. */
export const handOverQuery = (personId: string) => query('check-ins', getHandOver, { params: { personId } });
