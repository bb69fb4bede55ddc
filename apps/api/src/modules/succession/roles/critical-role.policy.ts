import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a critical role and its successors. */
export const roleActions = ['see', 'change', 'close', 'nominate', 'change-successor', 'open'] as const;
export type RoleAction = (typeof roleActions)[number];

/** What decides it: where the actor stands to the incumbent, and whether the role is still critical. */
export type RoleFacts = {
  /** Strictly above whoever holds the role, or held it last. */
  readonly isAboveIncumbent: boolean;
  readonly isOpen: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;
type Allowed = (actor: Asking, facts: RoleFacts) => boolean;

const sees: Allowed = (actor, { isAboveIncumbent }) =>
  actor.permissions.has('succession.read') && (actor.isAdmin || isAboveIncumbent);
const decides: Allowed = (actor, facts) => sees(actor, facts) && actor.permissions.has('succession.change');
const decidesWhileOpen: Allowed = (actor, facts) => decides(actor, facts) && facts.isOpen;

const rules: Readonly<Record<RoleAction, Allowed>> = {
  see: sees,
  change: decides,
  close: decidesWhileOpen,
  nominate: decidesWhileOpen,
  'change-successor': decidesWhileOpen,
  open: decidesWhileOpen,
};

/** Whether the actor may do this with a role of these facts. */
export const mayWithRole = (actor: Asking, action: RoleAction, facts: RoleFacts): boolean =>
  rules[action](actor, facts);
