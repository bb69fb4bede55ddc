import { isoDate } from '../calendar/day.js';
import { count, type Figure, type FigureRequest, figure } from './figure.js';
import type { PeopleGroup } from './group.js';
import type { IndexedHistory } from './indexed-history.js';
import { stageMoves } from './stage-moves.js';
import { windowUpTo } from './window.js';

/** How the promotions of a window spread over the ladder. */
export type PromotionDetails = {
  /** Distinct people promoted. */
  readonly people: number;
  /** Promotions out of each stage, in the order of the ladder. */
  readonly outOf: readonly { readonly stageId: string; readonly events: number }[];
  /** Promotions from one stage to another; pairs without any are absent. */
  readonly moves: readonly { readonly fromStageId: string; readonly toStageId: string; readonly events: number }[];
};

/** One promotion. */
export type PromotionRecord = {
  readonly personId: string;
  readonly on: string;
  readonly fromStageId: string;
  readonly toStageId: string;
};

/**
 * Promotions in (F, A]: moves to any higher stage, counted for the groups the person was in on the day before.
 * From no stage to a stage is not a promotion.
 */
export function promotions(index: IndexedHistory, request: FigureRequest<PeopleGroup>): Figure<PromotionDetails> {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const records = promotionRecords(index, request);
  const between = (fromStageId: string, toStageId: string) =>
    records.filter((record) => record.fromStageId === fromStageId && record.toStageId === toStageId).length;
  return figure('promotions', 'count', { ...request, window }, count(records.length), {
    people: new Set(records.map(({ personId }) => personId)).size,
    outOf: index.stages.map(({ id }) => ({
      stageId: id,
      events: records.filter(({ fromStageId }) => fromStageId === id).length,
    })),
    moves: index.stages.flatMap((from) =>
      index.stages
        .map((to) => ({ fromStageId: from.id, toStageId: to.id, events: between(from.id, to.id) }))
        .filter(({ events }) => events > 0),
    ),
  });
}

/** The promotions of a group in the window, in order of time. */
export function promotionRecords(index: IndexedHistory, request: FigureRequest<PeopleGroup>): PromotionRecord[] {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const found: { day: number; record: PromotionRecord }[] = [];
  for (const member of index.membersOf(request.group)) {
    for (const { personId, day, kind, from, to, inGroupBefore } of stageMoves(member, window)) {
      if (kind !== 'promoted' || !inGroupBefore || from === null || to === null) continue;
      found.push({ day, record: { personId, on: isoDate(day), fromStageId: from.id, toStageId: to.id } });
    }
  }
  return found.sort((one, other) => one.day - other.day).map(({ record }) => record);
}
