import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a critical role, its nominations and its successors. */
export const roleActions = [
  'see',
  'change',
  'hand-on',
  'correct',
  'review',
  'close',
  'open',
  'nominate',
  'decide',
  'change-successor',
] as const;
export type RoleAction = (typeof roleActions)[number];

/** What decides it: where the actor stands to the incumbent and the owner, and whether the role is still critical. */
export type RoleFacts = {
  /** Strictly above whoever holds the role or held it last; of a role that nobody ever held, its owner or above. */
  readonly isAboveIncumbent: boolean;
  /** Its owner, or above the owner; where no owner stands, everybody who sees it. */
  readonly decides: boolean;
  readonly isOpen: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;
type Allowed = (actor: Asking, facts: RoleFacts) => boolean;

const sees: Allowed = (actor, { isAboveIncumbent }) =>
  actor.permissions.has('succession.read') && (actor.isAdmin || isAboveIncumbent);
const writes: Allowed = (actor, facts) => sees(actor, facts) && actor.permissions.has('succession.change');
const writesWhileOpen: Allowed = (actor, facts) => writes(actor, facts) && facts.isOpen;
const decidesWhileOpen: Allowed = (actor, facts) => writesWhileOpen(actor, facts) && (actor.isAdmin || facts.decides);

const rules: Readonly<Record<RoleAction, Allowed>> = {
  see: sees,
  change: writes,
  'hand-on': decidesWhileOpen,
  correct: (actor, facts) => writes(actor, facts) && (actor.isAdmin || facts.decides),
  review: decidesWhileOpen,
  close: decidesWhileOpen,
  open: writesWhileOpen,
  nominate: writesWhileOpen,
  decide: decidesWhileOpen,
  'change-successor': decidesWhileOpen,
};

/** Whether the actor may do this with a role of these facts. */
export const mayWithRole = (actor: Asking, action: RoleAction, facts: RoleFacts): boolean =>
  rules[action](actor, facts);
