import type { Actor } from '../../../common/auth/actor.js';

/** What may be done about somebody who is observed. */
export const leaderActions = ['see', 'report', 'open-review'] as const;
export type LeaderAction = (typeof leaderActions)[number];

/** How the actor stands to them today, and what the organisation decided. */
export type LeaderFacts = {
  readonly isSelf: boolean;
  /** In their line above; for somebody who has left, on their last day. */
  readonly isAbove: boolean;
  readonly isDirectManager: boolean;
  readonly hasManager: boolean;
  readonly employed: boolean;
  readonly sight: 'manager' | 'line';
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;
type Allowed = (actor: Asking, facts: LeaderFacts) => boolean;

const leads: Allowed = (_actor, { isAbove, isDirectManager, sight }) =>
  isAbove && (sight === 'line' || isDirectManager);
const sees: Allowed = (actor, facts) =>
  actor.permissions.has('effectiveness.read') && (facts.isSelf || actor.isAdmin || leads(actor, facts));

const rules: Readonly<Record<LeaderAction, Allowed>> = {
  see: sees,
  report: (actor, facts) =>
    actor.permissions.has('effectiveness.report') && !facts.isSelf && (actor.isAdmin || leads(actor, facts)),
  'open-review': (actor, { isSelf, isDirectManager, hasManager, employed }) =>
    actor.permissions.has('effectiveness.review') && employed && hasManager && (isSelf || isDirectManager),
};

/** Whether the actor may do this: never a peer, never somebody below, and nobody reports about themselves. */
export const mayWithLeader = (actor: Asking, action: LeaderAction, facts: LeaderFacts): boolean =>
  rules[action](actor, facts);

/** Whether the actor may see records of succession, and so figures that are made of them. */
export const seesSuccession = ({ permissions }: Asking): boolean => permissions.has('succession.read');
