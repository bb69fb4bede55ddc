import {
  getCycle,
  getCycleCompletion,
  listCycleParticipants,
  listCycles,
} from '@understudy/contracts/development-plans-cycles';
import { getDevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import { pagedQuery, query } from '../../lib/query.js';

export const participantStates = ['none', 'draft', 'agreed', 'active', 'closed'] as const;
export type ParticipantState = (typeof participantStates)[number];

/** Cycles, the latest first; with or without those put away. */
export const cyclesQuery = (archived: boolean) =>
  pagedQuery('cycles', listCycles, { query: { archived: String(archived) } });

/** One cycle. */
export const cycleQuery = (cycleId: string) => query('cycles', getCycle, { params: { cycleId } });

/** How far a cycle is, whole and by unit. */
export const completionQuery = (cycleId: string) => query('cycles', getCycleCompletion, { params: { cycleId } });

/** Who takes part in a cycle, by name. */
export const participantsQuery = (cycleId: string, state: ParticipantState | undefined, unitId: string | undefined) =>
  pagedQuery('cycles', listCycleParticipants, { params: { cycleId }, query: { state, unitId, limit: 25 } });

/** The organisation's rules for plans. */
export const developmentSettingsQuery = query('cycles', getDevelopmentSettings);
