import type { NetPart } from '@understudy/contracts/opportunities-assignments';
import {
  type AssignmentSide,
  type AssignmentStatus,
  possibleSteps,
} from '@understudy/domain/opportunities/assignment-states';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a stretch assignment. */
export const stretchActions = [
  'see',
  'see-net',
  'know-the-end',
  'read-shared',
  'change-net',
  'permit-to-err',
  'answer-net',
  'start',
  'confirm',
  'extend',
  'return',
  'call-off',
  'record-check-in',
  'reflect',
  'write-evidence',
] as const;
export type StretchAction = (typeof stretchActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type StretchFacts = {
  readonly isPerson: boolean;
  readonly isSponsor: boolean;
  readonly isMentor: boolean;
  readonly isSkipLevel: boolean;
  /** Named in the net, or to follow somebody who holds it, and has not answered. */
  readonly isAsked: boolean;
  readonly isAbove: boolean;
  readonly status: AssignmentStatus;
  readonly missing: readonly NetPart[];
};

type Asking = Pick<Actor, 'permissions' | 'isAdmin'>;
type Allowed = (actor: Asking, facts: StretchFacts) => boolean;

/** On which sides of the table they stand. */
export const sidesOf = ({ isPerson, isSponsor }: StretchFacts): AssignmentSide[] => [
  ...(isPerson ? (['person'] as const) : []),
  ...(isSponsor ? (['sponsor'] as const) : []),
];
const holdsTheNet = (facts: StretchFacts): boolean =>
  facts.isPerson || facts.isSponsor || facts.isMentor || facts.isSkipLevel;
const isOpen = ({ status }: StretchFacts): boolean => ['preparing', 'running', 'extended'].includes(status);
const hasStarted = ({ status }: StretchFacts): boolean => status !== 'preparing' && status !== 'called-off';
const runs = (facts: StretchFacts): boolean => isOpen(facts) && hasStarted(facts);

const permitted: Allowed = (actor) => actor.permissions.has('opportunities.read');
const seesNet: Allowed = (actor, facts) =>
  permitted(actor, facts) && (holdsTheNet(facts) || facts.isAsked || facts.isAbove);
const isNear: Allowed = (actor, facts) => permitted(actor, facts) && holdsTheNet(facts);
const steps =
  (step: 'start' | 'confirm' | 'extend' | 'return' | 'call-off'): Allowed =>
  (actor, facts) =>
    permitted(actor, facts) && possibleSteps(facts.status, sidesOf(facts)).includes(step);

const rules: Readonly<Record<StretchAction, Allowed>> = {
  see: (actor, facts) => seesNet(actor, facts) || (permitted(actor, facts) && actor.isAdmin),
  'see-net': seesNet,
  'know-the-end': isNear,
  'read-shared': isNear,
  'change-net': (actor, facts) => isNear(actor, facts) && sidesOf(facts).length > 0 && isOpen(facts),
  'permit-to-err': (actor, facts) => permitted(actor, facts) && facts.isSponsor && isOpen(facts),
  'answer-net': (actor, facts) =>
    permitted(actor, facts) &&
    isOpen(facts) &&
    (facts.isAsked || ((facts.isMentor || facts.isSkipLevel) && !hasStarted(facts))),
  start: (actor, facts) => steps('start')(actor, facts) && facts.missing.length === 0,
  confirm: steps('confirm'),
  extend: steps('extend'),
  return: steps('return'),
  'call-off': steps('call-off'),
  'record-check-in': (actor, facts) => permitted(actor, facts) && (facts.isPerson || facts.isSkipLevel) && runs(facts),
  reflect: (actor, facts) => permitted(actor, facts) && facts.isPerson && hasStarted(facts),
  'write-evidence': (actor, facts) => isNear(actor, facts) && !facts.isPerson && hasStarted(facts),
};

/** Whether the actor may do this with an assignment of these facts. */
export const mayWithStretch = (actor: Asking, action: StretchAction, facts: StretchFacts): boolean =>
  rules[action](actor, facts);
