import type { CohortState } from '@understudy/contracts/programmes-cohorts';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a cohort; its steps are the state table's. */
export const cohortActions = ['see', 'change', 'see-enrolments', 'offer-places', 'apply', 'nominate'] as const;
export type CohortAction = (typeof cohortActions)[number];

/** What decides it. */
export type CohortFacts = {
  readonly state: CohortState;
  /** The actor may see the programme that it belongs to. */
  readonly seesProgramme: boolean;
  readonly isFacilitator: boolean;
  /** The last day for applications has not passed. */
  readonly isBeforeDeadline: boolean;
  /** The actor is in it already, in whatever state but withdrawn. */
  readonly isIn: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions' | 'personId'>;
type Allowed = (actor: Asking, facts: CohortFacts) => boolean;

const runs: Allowed = (actor, { isFacilitator }) =>
  actor.permissions.has('cohorts.run') && (actor.isAdmin || isFacilitator);
const takesApplications = ({ state, isBeforeDeadline }: CohortFacts): boolean => state === 'open' && isBeforeDeadline;

const rules: Readonly<Record<CohortAction, Allowed>> = {
  see: (actor, facts) => runs(actor, facts) || (facts.seesProgramme && facts.state !== 'planned'),
  change: (actor, { state }) =>
    actor.permissions.has('programmes.change') && actor.isAdmin && (state === 'planned' || state === 'open'),
  'see-enrolments': runs,
  'offer-places': (actor, facts) => runs(actor, facts) && facts.state === 'open',
  apply: (actor, facts) =>
    actor.permissions.has('programmes.enrol') && actor.personId !== null && takesApplications(facts) && !facts.isIn,
  nominate: (actor, facts) => actor.permissions.has('programmes.nominate') && takesApplications(facts),
};

/** Whether the actor may do this with a cohort of these facts. */
export const mayWithCohort = (actor: Asking, action: CohortAction, facts: CohortFacts): boolean =>
  rules[action](actor, facts);
