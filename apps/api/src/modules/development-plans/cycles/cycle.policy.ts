import type { Cycle } from '@understudy/contracts/development-plans-cycles';
import { cycleTable } from '@understudy/domain/development-plans/cycle-table';
import { statesBefore, statesOf } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a development cycle. */
export const cycleActions = ['see', 'change', 'remove', 'launch', 'remind', 'close', 'archive'] as const;
export type CycleAction = (typeof cycleActions)[number];

type Status = Cycle['status'];

/** In which states of a cycle something makes sense; its steps are the state table's. */
const possible: Readonly<Record<CycleAction, readonly Status[]>> = {
  see: statesOf(cycleTable),
  change: ['draft', 'running'],
  remove: ['draft'],
  launch: statesBefore(cycleTable, 'launch'),
  remind: ['running'],
  close: statesBefore(cycleTable, 'close'),
  archive: statesBefore(cycleTable, 'archive'),
};

/** Whether a cycle in this state allows the step, whoever asks. */
export const isPossible = (action: CycleAction, status: Status): boolean => possible[action].includes(status);

/** Whether the actor may do this with a cycle in this state. */
export const mayWithCycle = (actor: Pick<Actor, 'permissions'>, action: CycleAction, status: Status): boolean =>
  actor.permissions.has('cycles.change') && isPossible(action, status);
