import type { DisputeEntryKind, DisputeState } from '@understudy/contracts/assessments-disputes';
import { type DisputeRole, disputeTable } from '@understudy/domain/assessments/dispute-table';
import { possibleActions } from '@understudy/domain/states/state-table';

/** How an actor stands to what somebody sees differently in a result. */
export type DisputeStanding = {
  readonly isSubject: boolean;
  /** The manager who sees the result. */
  readonly isManager: boolean;
  /** Whether there is such a manager today, be it the actor or somebody else. */
  readonly hasManager: boolean;
  /** An admin, or the leader in whose line the campaign ran and to whose line the person still belongs. */
  readonly runs: boolean;
};

/** As whom the actor speaks. Nobody answers themselves; whoever runs the campaign stands in for a missing manager alone. */
export const speaksAs = ({ isSubject, isManager, hasManager, runs }: DisputeStanding): DisputeRole | null => {
  if (isSubject) return 'person';
  if (isManager) return 'manager';
  return runs && !hasManager ? 'runner' : null;
};

/** What the actor may say in it now. */
export const disputeAbilities = (state: DisputeState, standing: DisputeStanding): DisputeEntryKind[] => {
  const role = speaksAs(standing);
  return role === null ? [] : possibleActions(disputeTable, state, [role]);
};
