import type { Cycle } from '@understudy/contracts/development-plans-cycles';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a development cycle. */
export const cycleActions = ['see', 'change', 'launch', 'remind', 'close', 'archive'] as const;
export type CycleAction = (typeof cycleActions)[number];

type Status = Cycle['status'];

/** In which states of a cycle a step makes sense; the steps lead from draft by running and closed to archived. */
const possible: Readonly<Record<CycleAction, readonly Status[]>> = {
  see: ['draft', 'running', 'closed', 'archived'],
  change: ['draft', 'running'],
  launch: ['draft'],
  remind: ['running'],
  close: ['running'],
  archive: ['closed'],
};

/** Whether a cycle in this state allows the step, whoever asks. */
export const isPossible = (action: CycleAction, status: Status): boolean => possible[action].includes(status);

/** Whether the actor may do this with a cycle in this state. */
export const mayWithCycle = (actor: Pick<Actor, 'permissions'>, action: CycleAction, status: Status): boolean =>
  actor.permissions.has('cycles.change') && isPossible(action, status);
