import type { PeerGroupState } from '@understudy/contracts/peer-groups';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a peer group; its steps are the state table's. */
export const peerGroupActions = ['see', 'change', 'join', 'leave', 'add-members', 'notes', 'write'] as const;
export type PeerGroupAction = (typeof peerGroupActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type PeerGroupFacts = {
  readonly state: PeerGroupState;
  /** In it today, employed, and leading nobody else in it. */
  readonly isMember: boolean;
  readonly sameStage: boolean;
  /** Leads, or is led by, somebody in it. */
  readonly lineInIt: boolean;
  readonly hasRoom: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions' | 'personId'>;
type Allowed = (actor: Asking, facts: PeerGroupFacts) => boolean;

const takesPart: Allowed = (actor, { isMember }) => actor.permissions.has('peer-groups.take-part') && isMember;
const forms: Allowed = (actor) => actor.permissions.has('peer-groups.form') && actor.isAdmin;
const isOpen = ({ state }: PeerGroupFacts): boolean => state !== 'closed';

const rules: Readonly<Record<PeerGroupAction, Allowed>> = {
  see: (actor, facts) =>
    forms(actor, facts) ||
    takesPart(actor, facts) ||
    (actor.permissions.has('peer-groups.take-part') && facts.sameStage && isOpen(facts)),
  change: (actor, facts) => (forms(actor, facts) || takesPart(actor, facts)) && isOpen(facts),
  join: (actor, facts) =>
    actor.permissions.has('peer-groups.take-part') &&
    facts.sameStage &&
    isOpen(facts) &&
    !facts.isMember &&
    facts.hasRoom &&
    !facts.lineInIt,
  leave: (actor, facts) => takesPart(actor, facts) && isOpen(facts),
  'add-members': (actor, facts) => forms(actor, facts) && isOpen(facts),
  notes: takesPart,
  write: (actor, facts) => takesPart(actor, facts) && isOpen(facts),
};

/** Whether the actor may do this with a group of these facts. */
export const mayWithPeerGroup = (actor: Asking, action: PeerGroupAction, facts: PeerGroupFacts): boolean =>
  rules[action](actor, facts);
