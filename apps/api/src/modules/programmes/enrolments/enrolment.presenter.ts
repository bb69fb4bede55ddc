import {
  type Enrolment,
  type EnrolmentChange,
  enrolmentAction,
  type OwnRole,
} from '@understudy/contracts/programmes-enrolments';
import { enrolmentTable } from '@understudy/domain/programmes/enrolment-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import type { RolePlaceRow } from '../role-places/role-places.repository.js';
import { enrolmentRoles, enrolmentSight } from './enrolment.policy.js';
import type { ChangeRow, EnrolmentRow } from './enrolments.repository.js';

/** What the actor could do with an enrolment now, of what a person can do by a click. */
const abilitiesOf = (actor: Actor, row: EnrolmentRow) => {
  const possible = new Set<string>(possibleActions(enrolmentTable, row.state, enrolmentRoles(actor, row)));
  const closed = row.cohortState !== 'open';
  const missed = new Set([
    ...(closed || actor.today > row.applyUntil ? ['agree', 'apply'] : []),
    ...(closed || actor.today > row.joinUntil || !row.worksHere ? ['offer', 'accept'] : []),
  ]);
  return enrolmentAction.options.filter((action) => possible.has(action) && !missed.has(action));
};

/** An enrolment as far as this actor sees it; the line above sees how far it is, and what they wrote themselves. */
export const presentEnrolment = (actor: Actor, row: EnrolmentRow): Enrolment => {
  const whole = enrolmentSight(enrolmentRoles(actor, row)) === 'whole';
  const wroteIt = actor.personId !== null && row.nominatedBy?.id === actor.personId;
  const {
    cohortState: _cohortState,
    applyUntil: _applyUntil,
    joinUntil: _joinUntil,
    worksHere: _worksHere,
    ...shown
  } = row;
  const { isSelf: _isSelf, isAbove: _isAbove, isFacilitator: _isFacilitator, sortKey: _sortKey, ...enrolment } = shown;
  return {
    ...enrolment,
    motivation: whole ? row.motivation : null,
    nomination: whole || wroteIt ? row.nomination : null,
    reason: whole ? row.reason : null,
    position: whole ? row.position : null,
    nextStep: whole ? row.nextStep : null,
    analytics: row.isSelf ? (row.analytics ?? false) : null,
    abilities: abilitiesOf(actor, row),
  };
};

/** What happened to an enrolment; reasons are for those who see it whole. */
export const presentHistory = (actor: Actor, row: EnrolmentRow, changes: readonly ChangeRow[]): EnrolmentChange[] => {
  const whole = enrolmentSight(enrolmentRoles(actor, row)) === 'whole';
  return changes.map((change) => ({ ...change, reason: whole ? change.reason : null }));
};

/** The roles decided for an enrolment, for those who see it whole; what is only proposed is nobody's yet. */
export const presentOwnRoles = (actor: Actor, row: EnrolmentRow, roles: readonly RolePlaceRow[]): OwnRole[] =>
  enrolmentSight(enrolmentRoles(actor, row)) === 'whole'
    ? roles.map(({ id, area, role, state, since }) => ({ id, area, role, state, since }))
    : [];
