import type { Cycle, getCycleCompletion } from '@understudy/contracts/development-plans-cycles';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithCycle } from './cycle.policy.js';
import type { CompletionRow } from './cycle-work.repository.js';
import type { CycleRow } from './cycles.repository.js';

const abilities = ['change', 'remove', 'launch', 'remind', 'close', 'archive'] as const;

/** A cycle with what this actor may do to it. */
export const presentCycle = (actor: Actor, row: CycleRow): Cycle => {
  const { leaderId, leaderName, notOpenedOn, notOpenedBecause, ...cycle } = row;
  return {
    ...cycle,
    notOpened: notOpenedOn && notOpenedBecause ? { on: notOpenedOn, because: notOpenedBecause } : null,
    leader: leaderId === null ? null : { id: leaderId, name: leaderName ?? '' },
    abilities: abilities.filter((ability) => mayWithCycle(actor, ability, row.status)),
  };
};

/** How far a cycle is: its units, and all of them together. */
export const presentCompletion = (rows: readonly CompletionRow[]): ResponseOf<typeof getCycleCompletion> => {
  const sum = (count: 'participants' | 'none' | 'draft' | 'completed'): number =>
    rows.reduce((total, row) => total + row[count], 0);
  return {
    participants: sum('participants'),
    none: sum('none'),
    draft: sum('draft'),
    completed: sum('completed'),
    units: rows.map(({ unitId, unitName, ...counts }) => ({
      unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
      ...counts,
    })),
  };
};
