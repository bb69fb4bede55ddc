import type { Plan, PlanCard, planAbility } from '@understudy/contracts/development-plans';
import type { AgreedBefore } from '@understudy/contracts/development-plans-agreed';
import type { Goal } from '@understudy/contracts/development-plans-goals';
import { daysBetween } from '@understudy/domain/calendar/day';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithPlan, type PlanFacts } from './plan.policy.js';
import { counterSignerOf, presentAgreement, stateOf } from './plan-agreement.presenter.js';
import type { PlanRow } from './plans.repository.js';

const abilities: readonly (typeof planAbility)['options'][number][] = [
  'change',
  'take-suggestions',
  'comment',
  'sign',
  'withdraw-consent',
  'activate',
  'close',
  'carry-over',
  'print',
];

/** What decides what the actor may do with this plan. */
export const factsOf = (actor: Actor, row: PlanRow): PlanFacts => ({
  isSelf: row.personId === actor.personId,
  isAbove: row.isAbove,
  reads: row.reads,
  isCounterSigner: actor.personId !== null && counterSignerOf(row) === actor.personId,
  hasSigned: row.signatures.some(
    ({ signerId, contentHash, withdrawn }) =>
      !withdrawn && signerId === actor.personId && contentHash === row.contentHash,
  ),
  employed: row.employed,
  status: row.status,
});

/** That a plan exists and how far it is. */
export const presentPlanCard = (actor: Actor, row: PlanRow): PlanCard => {
  const quiet = row.status !== 'closed' && daysBetween(row.changedOn, actor.today) >= row.quietDays;
  return {
    id: row.id,
    person: { id: row.personId, name: row.personName },
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    status: row.status,
    target: row.targetKey === null ? null : { key: row.targetKey, name: row.targetName ?? row.targetKey },
    agreementState: stateOf(row),
    goals: row.goals,
    goalsReached: row.goalsReached,
    actions: row.actions,
    actionsDone: row.actionsDone,
    progress: row.progress,
    changedAt: row.changedAt,
    quietSince: quiet ? row.changedOn : null,
    readable: mayWithPlan(actor, 'read', factsOf(actor, row)),
  };
};

/** A plan, whole. */
export const presentPlan = (actor: Actor, row: PlanRow, goalList: Goal[], agreed: AgreedBefore): Plan => ({
  ...presentPlanCard(actor, row),
  focus: row.focus,
  agreement: presentAgreement(row),
  ...agreed,
  agreedOn: row.agreedOn,
  activatedOn: row.activatedOn,
  closedOn: row.closedOn,
  closingNote: row.closingNote,
  carriedFromId: row.carriedFromId,
  goalList,
  framework: row.framework,
  version: row.version,
  abilities: abilities.filter((ability) => mayWithPlan(actor, ability, factsOf(actor, row))),
});
