import type { PlanStatus } from '@understudy/contracts/development-plans';
import { statusAfter } from '@understudy/domain/development-plans/plan-status';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a plan. */
export const planActions = [
  'see',
  'read',
  'change',
  'take-suggestions',
  'comment',
  'sign',
  'withdraw-consent',
  'activate',
  'close',
  'carry-over',
  'print',
] as const;
export type PlanAction = (typeof planActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type PlanFacts = {
  readonly isSelf: boolean;
  /** In the person's line above today. */
  readonly isAbove: boolean;
  /** Whether the content is theirs to read: own, of their time of leading, handed over, or to be signed. */
  readonly reads: boolean;
  /** Whose signature stands beside the person's. */
  readonly isCounterSigner: boolean;
  /** Whether their signature stands under the plan as it is. */
  readonly hasSigned: boolean;
  /** Whether the person still works here. */
  readonly employed: boolean;
  readonly status: PlanStatus;
};

type Allowed = (actor: Pick<Actor, 'isAdmin' | 'permissions'>, facts: PlanFacts) => boolean;

const reads: Allowed = (actor, facts) => actor.permissions.has('plans.read') && facts.reads;
const works: Allowed = (actor, facts) =>
  reads(actor, facts) && actor.permissions.has('plans.change') && (facts.isSelf || facts.isAbove) && facts.employed;
const signs: Allowed = (actor, facts) =>
  reads(actor, facts) && actor.permissions.has('plans.change') && (facts.isSelf || facts.isCounterSigner);

const rules: Readonly<Record<PlanAction, Allowed>> = {
  see: (actor, facts) => reads(actor, facts) || facts.isSelf || facts.isAbove || actor.isAdmin,
  read: reads,
  change: (actor, facts) => works(actor, facts) && facts.status !== 'closed',
  'take-suggestions': (actor, facts) => facts.isSelf && works(actor, facts) && facts.status !== 'closed',
  comment: (actor, facts) => reads(actor, facts) && facts.employed,
  sign: (actor, facts) => signs(actor, facts) && !facts.hasSigned && statusAfter(facts.status, 'all-signed') !== null,
  'withdraw-consent': (actor, facts) =>
    signs(actor, facts) && facts.hasSigned && statusAfter(facts.status, 'consent-withdrawn') !== null,
  activate: (actor, facts) => works(actor, facts) && statusAfter(facts.status, 'activate') !== null,
  close: (actor, facts) => works(actor, facts) && statusAfter(facts.status, 'close') !== null,
  'carry-over': works,
  print: reads,
};

/** Whether the actor may do this with a plan of these facts. */
export const mayWithPlan = (
  actor: Pick<Actor, 'isAdmin' | 'permissions'>,
  action: PlanAction,
  facts: PlanFacts,
): boolean => rules[action](actor, facts);

/** What decides about an action that somebody owns in the plan of another person. */
export type PromiseFacts = Pick<PlanFacts, 'employed' | 'status'> & { readonly isOwner: boolean };

/** Whether the actor may say how far it is: its owner alone, in an open plan; what else of that they read is no matter. */
export const mayKeepPromise = (
  actor: Pick<Actor, 'permissions'>,
  { isOwner, employed, status }: PromiseFacts,
): boolean => actor.permissions.has('plans.change') && isOwner && employed && status !== 'closed';
