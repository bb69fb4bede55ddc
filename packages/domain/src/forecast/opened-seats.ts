import type { MonthlyCounts } from './monthly-counts.js';

/** Seats of one stage that people left. */
export type OpenedSeats = { readonly stageId: string; readonly seats: number };

const opens = new Set(['moved', 'left', 'went']);

/**
 * The seats that people left between the marks, in whatever way, stage by stage: what came of the openings that a forecast
 * expected. Moves that a new framework brought open none, as they teach a forecast nothing.
 */
export function openedSeats({ counts }: MonthlyCounts): OpenedSeats[] {
  const seats = new Map<string, number>();
  for (const { kind, fromStageId, people } of counts) {
    if (fromStageId !== null && opens.has(kind)) seats.set(fromStageId, (seats.get(fromStageId) ?? 0) + people);
  }
  return [...seats].map(([stageId, count]) => ({ stageId, seats: count }));
}
