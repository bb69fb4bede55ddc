import {
  cycleSorts,
  getCycle,
  getCycleCompletion,
  listCycleParticipants,
  listCycles,
  participantSorts,
} from '@understudy/contracts/development-plans-cycles';
import { getDevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

export const participantStates = ['none', 'draft', 'agreed', 'active', 'closed'] as const;

/** What the address of a cycle may say: of which unit and in which state participants are shown. */
export const cycleSearch = z.object({
  state: z.enum(participantStates).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  ...arrangementSearch(participantSorts),
});
export type CycleSearch = z.infer<typeof cycleSearch>;

/** What the address of the list of cycles may say. */
export const cyclesSearch = z.object({
  archived: z.coerce.boolean().optional().catch(undefined),
  ...arrangementSearch(cycleSorts),
});
export type CyclesSearch = z.infer<typeof cyclesSearch>;

/** What an address asks the list and its CSV for: those of now, or those put away. */
export const cyclesAsked = ({ archived = false, sort, direction }: CyclesSearch) => ({
  query: { archived: String(archived), sort, direction },
});

/** Cycles, the latest first unless asked otherwise. */
export const cyclesQuery = (search: CyclesSearch) => pagedQuery('cycles', listCycles, cyclesAsked(search));

/** One cycle. */
export const cycleQuery = (cycleId: string) => query('cycles', getCycle, { params: { cycleId } });

/** How far a cycle is, whole and by unit. */
export const completionQuery = (cycleId: string) => query('cycles', getCycleCompletion, { params: { cycleId } });

/** What an address asks the list of those who take part, and its CSV, for. */
export const participantsAsked = (cycleId: string, { unit, state, sort, direction }: CycleSearch) => ({
  params: { cycleId },
  query: { state, sort, direction, unitId: unit },
});

/** Who takes part in a cycle, by name unless asked otherwise. */
export const participantsQuery = (cycleId: string, search: CycleSearch) => {
  const { params, query: asked } = participantsAsked(cycleId, search);
  return pagedQuery('cycles', listCycleParticipants, { params, query: { ...asked, limit: 25 } });
};

/** The organisation's rules for plans. */
export const developmentSettingsQuery = query('cycles', getDevelopmentSettings);
