import type { CandidacyStatus, OpportunityStatus } from '@understudy/contracts/opportunities';
import { openCandidacy } from '@understudy/domain/opportunities/candidacy-states';
import { opportunityAfter } from '@understudy/domain/opportunities/opportunity-states';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with an opportunity. */
export const opportunityActions = [
  'see',
  'change',
  'publish',
  'close',
  'reopen',
  'apply',
  'nominate',
  'decide',
] as const;
export type OpportunityAction = (typeof opportunityActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type OpportunityFacts = {
  /** Whether it is offered to them, or they have to do with it. */
  readonly seen: boolean;
  readonly isSponsor: boolean;
  readonly isPublisher: boolean;
  readonly status: OpportunityStatus;
  /** No place is left, or the last day to apply is over. */
  readonly tooLate: boolean;
  /** The actor's own candidacy. */
  readonly mine: CandidacyStatus | null;
};

type Asking = Pick<Actor, 'permissions' | 'isAdmin' | 'personId' | 'standings'>;
type Allowed = (actor: Asking, facts: OpportunityFacts) => boolean;

const sees: Allowed = (actor, { seen }) => actor.permissions.has('opportunities.read') && (actor.isAdmin || seen);
const looksAfter: Allowed = (actor, facts) =>
  sees(actor, facts) && (actor.isAdmin || facts.isSponsor || facts.isPublisher);
const steps =
  (step: 'publish' | 'close' | 'reopen'): Allowed =>
  (actor, facts) =>
    looksAfter(actor, facts) && opportunityAfter(facts.status, step) !== null;
const canStillCome: Allowed = (actor, facts) =>
  sees(actor, facts) && actor.personId !== null && facts.status === 'open' && !facts.tooLate;

const rules: Readonly<Record<OpportunityAction, Allowed>> = {
  see: sees,
  change: (actor, facts) => looksAfter(actor, facts) && facts.status !== 'closed',
  publish: steps('publish'),
  close: steps('close'),
  reopen: steps('reopen'),
  apply: (actor, facts) =>
    canStillCome(actor, facts) &&
    !facts.isSponsor &&
    (facts.mine === null || facts.mine === 'nominated' || !openCandidacy.includes(facts.mine)),
  nominate: (actor, facts) => canStillCome(actor, facts) && actor.standings.includes('leader'),
  decide: (actor, facts) => sees(actor, facts) && facts.isSponsor,
};

/** Whether the actor may do this with an opportunity of these facts. */
export const mayWithOpportunity = (actor: Asking, action: OpportunityAction, facts: OpportunityFacts): boolean =>
  rules[action](actor, facts);
