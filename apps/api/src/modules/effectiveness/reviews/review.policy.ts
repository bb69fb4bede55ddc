import type { EffectivenessReviewState } from '@understudy/contracts/effectiveness-reviews';
import { effectivenessReviewTable } from '@understudy/domain/effectiveness/review-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a conversation. */
export const reviewActions = [
  'see',
  'write',
  'hand-in',
  'take-back',
  'keep-words',
  'close',
  'call-off',
  'plan',
] as const;
export type ReviewAction = (typeof reviewActions)[number];
export type ReviewNeed = 'both-handed-in' | 'words-kept';

/** What decides it, from the facts of the moment of asking; nothing of it tells what the other side has done alone. */
export type ReviewFacts = {
  readonly isLeader: boolean;
  readonly isManager: boolean;
  /** The manager of the conversation still leads the leader today. */
  readonly leads: boolean;
  readonly state: EffectivenessReviewState;
  readonly hasWritten: boolean;
  readonly hasHandedIn: boolean;
  readonly hasWords: boolean;
};

type Asking = Pick<Actor, 'permissions'>;
type Allowed = (actor: Asking, facts: ReviewFacts) => boolean;

/** On which side of the table they stand; a manager only while they lead the leader. */
export const reviewRoles = ({ isLeader, isManager, leads }: ReviewFacts): ('leader' | 'manager')[] => [
  ...(isLeader ? (['leader'] as const) : []),
  ...(isManager && leads ? (['manager'] as const) : []),
];

const sees: Allowed = (actor, facts) => actor.permissions.has('effectiveness.review') && reviewRoles(facts).length > 0;
const steps =
  (action: 'keep-words' | 'call-off'): Allowed =>
  (actor, facts) =>
    sees(actor, facts) &&
    'to' in decideStep(effectivenessReviewTable, facts.state, action, { roles: reviewRoles(facts) });

/** The closing step of whoever asks. */
export const closingOf = ({ isLeader }: ReviewFacts): 'close-as-leader' | 'close-as-manager' =>
  isLeader ? 'close-as-leader' : 'close-as-manager';

const rules: Readonly<Record<ReviewAction, Allowed>> = {
  see: sees,
  write: (actor, facts) => sees(actor, facts) && facts.state === 'preparing' && !facts.hasHandedIn,
  'hand-in': (actor, facts) =>
    sees(actor, facts) && facts.state === 'preparing' && facts.hasWritten && !facts.hasHandedIn,
  'take-back': (actor, facts) => sees(actor, facts) && facts.state === 'preparing' && facts.hasHandedIn,
  'keep-words': steps('keep-words'),
  close: (actor, facts) =>
    sees(actor, facts) &&
    'to' in
      decideStep(effectivenessReviewTable, facts.state, closingOf(facts), {
        roles: reviewRoles(facts),
        met: facts.hasWords ? ['words-kept'] : [],
      }),
  'call-off': steps('call-off'),
  plan: (actor, facts) => sees(actor, facts) && facts.state === 'closed',
};

/** Whether the actor may do this with a conversation of these facts: of the two alone. */
export const mayWithReview = (actor: Asking, action: ReviewAction, facts: ReviewFacts): boolean =>
  rules[action](actor, facts);
