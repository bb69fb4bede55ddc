import type { SkipLevelSeason } from '@understudy/contracts/skip-levels';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithSeason } from './season.policy.js';
import type { SeasonRow } from './seasons.repository.js';

/** A season, with what this actor may do with it. */
export const presentSeason = (actor: Actor, row: SeasonRow): SkipLevelSeason => {
  const { leaderId, sortKey: _sortKey, ...season } = row;
  const facts = { isLeader: actor.personId !== null && leaderId === actor.personId, state: row.state };
  return {
    ...season,
    abilities: (['suggest', 'close'] as const).filter((action) => mayWithSeason(actor, action, facts)),
  };
};
