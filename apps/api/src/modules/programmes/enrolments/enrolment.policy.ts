import type { Actor } from '../../../common/auth/actor.js';

export type EnrolmentRole = 'person' | 'manager' | 'facilitator' | 'admin' | 'product';

/** What links an actor to an enrolment. */
export type EnrolmentFacts = {
  readonly isSelf: boolean;
  /** Above the person in the reporting line today. */
  readonly isAbove: boolean;
  /** Facilitates the cohort. */
  readonly isFacilitator: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;

/** The roles an actor holds at an enrolment. Nobody decides about themselves: for their own they are the person alone. */
export const enrolmentRoles = (actor: Asking, facts: EnrolmentFacts): EnrolmentRole[] => {
  if (facts.isSelf) return ['person'];
  return [
    ...(facts.isAbove && actor.permissions.has('programmes.nominate') ? (['manager'] as const) : []),
    ...(facts.isFacilitator && actor.permissions.has('cohorts.run') ? (['facilitator'] as const) : []),
    ...(actor.isAdmin ? (['admin'] as const) : []),
  ];
};

/** How much of an enrolment somebody sees: all of it, that it is and how far, or nothing. */
export type EnrolmentSight = 'whole' | 'state' | 'none';

/** The person and those who decide see everything; the line above sees how far it is. */
export const enrolmentSight = (roles: readonly EnrolmentRole[]): EnrolmentSight => {
  if (roles.some((role) => role !== 'manager')) return 'whole';
  return roles.length > 0 ? 'state' : 'none';
};
