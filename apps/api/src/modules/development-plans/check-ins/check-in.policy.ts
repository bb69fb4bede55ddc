import type { CheckIn } from '@understudy/contracts/development-plans-check-ins';
import { type PartState, partAfter } from '@understudy/domain/development-plans/two-sided';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a check-in. */
export const checkInActions = [
  'see',
  'change',
  'write',
  'submit',
  'take-back',
  'release',
  'write-private',
  'cancel',
] as const;
export type CheckInAction = (typeof checkInActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type CheckInFacts = {
  /** Whether the record is theirs to know of. */
  readonly visible: boolean;
  /** Whether they are one of the two. */
  readonly takesPart: boolean;
  readonly status: CheckIn['status'];
  readonly twoSided: boolean;
  readonly mine: PartState;
  readonly theirs: PartState;
};

type Allowed = (actor: Pick<Actor, 'permissions'>, facts: CheckInFacts) => boolean;

const sees: Allowed = (actor, { visible }) => actor.permissions.has('plans.read') && visible;
const takesPart: Allowed = (actor, facts) =>
  sees(actor, facts) && actor.permissions.has('plans.change') && facts.takesPart && facts.status !== 'cancelled';
const steps =
  (step: 'write' | 'submit' | 'take-back' | 'release'): Allowed =>
  (actor, facts) =>
    takesPart(actor, facts) && facts.twoSided && partAfter(facts.mine, facts.theirs, step) !== null;

const rules: Readonly<Record<CheckInAction, Allowed>> = {
  see: sees,
  change: takesPart,
  write: (actor, facts) => (facts.twoSided ? steps('write')(actor, facts) : takesPart(actor, facts)),
  submit: steps('submit'),
  'take-back': steps('take-back'),
  release: steps('release'),
  'write-private': takesPart,
  cancel: (actor, facts) => takesPart(actor, facts) && facts.status === 'planned',
};

/** Whether the actor may do this with a check-in of these facts. */
export const mayWithCheckIn = (
  actor: Pick<Actor, 'permissions'>,
  action: CheckInAction,
  facts: CheckInFacts,
): boolean => rules[action](actor, facts);
