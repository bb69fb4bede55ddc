import {
  getCycle,
  getCycleCompletion,
  listCycleParticipants,
  listCycles,
} from '@understudy/contracts/development-plans-cycles';
import { getDevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import { z } from 'zod';
import { pagedQuery, query } from '../../lib/query.js';

export const participantStates = ['none', 'draft', 'agreed', 'active', 'closed'] as const;

/** What the address of a cycle may say: of which unit and in which state participants are shown. */
export const cycleSearch = z.object({
  state: z.enum(participantStates).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
});
export type CycleSearch = z.infer<typeof cycleSearch>;

/** Cycles, the latest first; with or without those put away. */
export const cyclesQuery = (archived: boolean) =>
  pagedQuery('cycles', listCycles, { query: { archived: String(archived) } });

/** One cycle. */
export const cycleQuery = (cycleId: string) => query('cycles', getCycle, { params: { cycleId } });

/** How far a cycle is, whole and by unit. */
export const completionQuery = (cycleId: string) => query('cycles', getCycleCompletion, { params: { cycleId } });

/** Who takes part in a cycle, by name. */
export const participantsQuery = (cycleId: string, { state, unit }: CycleSearch) =>
  pagedQuery('cycles', listCycleParticipants, { params: { cycleId }, query: { state, unitId: unit, limit: 25 } });

/** The organisation's rules for plans. */
export const developmentSettingsQuery = query('cycles', getDevelopmentSettings);
