import type { Cycle } from '@understudy/contracts/development-plans-cycles';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithCycle } from './cycle.policy.js';
import type { CycleRow } from './cycles.repository.js';

const abilities = ['change', 'launch', 'remind', 'close', 'archive'] as const;

/** A cycle with what this actor may do to it. */
export const presentCycle = (actor: Actor, { leaderId, leaderName, ...row }: CycleRow): Cycle => ({
  ...row,
  leader: leaderId === null ? null : { id: leaderId, name: leaderName ?? '' },
  abilities: abilities.filter((ability) => mayWithCycle(actor, ability, row.status)),
});
