import type { CohortRole } from '@understudy/contracts/programmes-rotations';
import { rolePlaceTable } from '@understudy/domain/programmes/role-place-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { cohortRoles } from '../cohorts/cohort.presenter.js';
import type { CohortRow } from '../cohorts/cohorts.repository.js';
import type { RolePlaceRow } from './role-places.repository.js';

/** The roles in which an actor decides about somebody's role place; nobody decides about their own. */
export const placeRoles = (actor: Actor, cohort: Pick<CohortRow, 'isFacilitator'>, personId: string) =>
  personId === actor.personId ? [] : cohortRoles(actor, cohort);

/** A role place with what this actor can do with it. */
export const presentRolePlace = (
  actor: Actor,
  cohort: Pick<CohortRow, 'isFacilitator' | 'state'>,
  row: RolePlaceRow,
): CohortRole => {
  const { enrolmentId: _enrolment, enrolmentState: _state, cohortId: _cohort, programmeId: _programme, ...shown } = row;
  const { shadowedHere: _here, ledBefore: _led, cohortState: _over, ...place } = shown;
  const over = cohort.state === 'ended' || cohort.state === 'cancelled';
  const possible = new Set<string>(
    over ? [] : possibleActions(rolePlaceTable, row.state, placeRoles(actor, cohort, row.person.id)),
  );
  return { ...place, abilities: (['confirm', 'discard', 'drop'] as const).filter((action) => possible.has(action)) };
};
