import type { Actor } from '../../../common/auth/actor.js';

/** How much of a session somebody sees who may see its cohort. */
export type SessionSight = { readonly where: boolean; readonly people: boolean };

/** What decides it. */
export type SessionFacts = {
  /** The actor has, or had, a place in the cohort. */
  readonly takesPart: boolean;
  readonly isFacilitator: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;

/** Whether the actor runs the cohort. */
export const runsCohort = (actor: Asking, { isFacilitator }: Pick<SessionFacts, 'isFacilitator'>): boolean =>
  actor.permissions.has('cohorts.run') && (actor.isAdmin || isFacilitator);

/** Where it takes place is for those who go there; who was there for those who run it. */
export const sessionSight = (actor: Asking, facts: SessionFacts): SessionSight => {
  const runs = runsCohort(actor, facts);
  return { where: runs || facts.takesPart, people: runs };
};
