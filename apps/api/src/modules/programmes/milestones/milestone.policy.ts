import type { Actor } from '../../../common/auth/actor.js';
import { type EnrolmentFacts, type EnrolmentRole, enrolmentRoles } from '../enrolments/enrolment.policy.js';

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;
type MarkRole = Extract<EnrolmentRole, 'facilitator' | 'admin'>;

/** The roles in which somebody marks a milestone of an enrolment; nobody marks their own. */
export const markRoles = (actor: Asking, facts: EnrolmentFacts): MarkRole[] =>
  enrolmentRoles(actor, facts).filter((role) => role === 'facilitator' || role === 'admin');

/** Whether somebody reads how far one person is: the person, and whoever runs the cohort. */
export const seesLine = (actor: Asking, facts: EnrolmentFacts): boolean =>
  facts.isSelf || markRoles(actor, facts).length > 0;

/** Whether somebody learns that a mentorship runs, or who is in a peer group: the person and admins alone. */
export const seesBetween = (actor: Pick<Actor, 'isAdmin'>, { isSelf }: Pick<EnrolmentFacts, 'isSelf'>): boolean =>
  isSelf || actor.isAdmin;
