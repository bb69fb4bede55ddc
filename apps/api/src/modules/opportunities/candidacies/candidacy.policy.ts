import type { CandidacyStatus } from '@understudy/contracts/opportunities';
import { type CandidacySide, candidacyAfter } from '@understudy/domain/opportunities/candidacy-states';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a candidacy. */
export const candidacyActions = ['see', 'read-words', 'offer', 'turn-down', 'accept', 'decline', 'withdraw'] as const;
export type CandidacyAction = (typeof candidacyActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type CandidacyFacts = {
  readonly isPerson: boolean;
  readonly isSponsor: boolean;
  /** Stands above the person today. */
  readonly isAbove: boolean;
  readonly nominatedByMe: boolean;
  readonly status: CandidacyStatus;
};

type Asking = Pick<Actor, 'permissions'>;
type Allowed = (actor: Asking, facts: CandidacyFacts) => boolean;

const sideOf = ({ isPerson, isSponsor }: CandidacyFacts): CandidacySide | null =>
  isPerson ? 'person' : isSponsor ? 'sponsor' : null;
/** An application is between the two until there is an offer: nobody has to tell their manager where they look. */
const isTheLines = ({ isAbove, nominatedByMe, status }: CandidacyFacts): boolean =>
  isAbove && (nominatedByMe || status === 'offered' || status === 'accepted');
const sees: Allowed = (actor, facts) =>
  actor.permissions.has('opportunities.read') && (sideOf(facts) !== null || isTheLines(facts));
const steps =
  (step: 'offer' | 'turn-down' | 'accept' | 'decline' | 'withdraw'): Allowed =>
  (actor, facts) => {
    const side = sideOf(facts);
    return side !== null && sees(actor, facts) && candidacyAfter(facts.status, step, side) !== null;
  };

const rules: Readonly<Record<CandidacyAction, Allowed>> = {
  see: sees,
  'read-words': (actor, facts) => sees(actor, facts) && sideOf(facts) !== null,
  offer: steps('offer'),
  'turn-down': steps('turn-down'),
  accept: steps('accept'),
  decline: steps('decline'),
  withdraw: steps('withdraw'),
};

/** Whether the actor may do this with a candidacy of these facts. */
export const mayWithCandidacy = (actor: Asking, action: CandidacyAction, facts: CandidacyFacts): boolean =>
  rules[action](actor, facts);
