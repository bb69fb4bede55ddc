import type { ProgrammeState } from '@understudy/contracts/programmes';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a programme; its steps are the state table's. */
export const programmeActions = ['see', 'see-budget', 'see-progress', 'change', 'plan-cohort'] as const;
export type ProgrammeAction = (typeof programmeActions)[number];

/** What decides it: where the programme stands, and how the actor is linked to it. */
export type ProgrammeFacts = {
  readonly state: ProgrammeState;
  readonly isSponsor: boolean;
  /** Facilitates one of its cohorts. */
  readonly isFacilitator: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;
type Allowed = (actor: Asking, facts: ProgrammeFacts) => boolean;

const isPublic = ({ state }: ProgrammeFacts): boolean => state === 'open' || state === 'closed';
const configures: Allowed = (actor, facts) =>
  actor.permissions.has('programmes.change') && actor.isAdmin && facts.state !== 'archived';

const rules: Readonly<Record<ProgrammeAction, Allowed>> = {
  see: (actor, facts) =>
    actor.permissions.has('programmes.read') &&
    (actor.isAdmin || isPublic(facts) || facts.isSponsor || facts.isFacilitator),
  'see-budget': (actor, facts) => actor.isAdmin || facts.isSponsor,
  'see-progress': (actor, facts) => actor.isAdmin || facts.isSponsor,
  change: configures,
  'plan-cohort': (actor, facts) => configures(actor, facts) && facts.state !== 'closed',
};

/** Whether the actor may do this with a programme of these facts. */
export const mayWithProgramme = (actor: Asking, action: ProgrammeAction, facts: ProgrammeFacts): boolean =>
  rules[action](actor, facts);
