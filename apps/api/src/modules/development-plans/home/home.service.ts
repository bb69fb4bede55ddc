import { Injectable } from '@nestjs/common';
import type { PlanHome } from '@understudy/contracts/development-plans-home';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { sightOfEarlier } from '@understudy/domain/development-plans/hand-over';
import { turnOf } from '@understudy/domain/development-plans/two-sided';
import type { Actor } from '../../../common/auth/actor.js';
import { presentAction } from '../goals/goal.presenter.js';
import { mayWithPlan } from '../plans/plan.policy.js';
import { factsOf, presentPlanCard } from '../plans/plan.presenter.js';
import { presentAgreement } from '../plans/plan-agreement.presenter.js';
import { type PlanRow, PlansRepository } from '../plans/plans.repository.js';
import { HomeRepository, type NextTalkRow } from './home.repository.js';

const firstVisit = '1970-01-01T00:00:00.000Z';
const mostActions = 3;
const mostChanges = 10;

/** What somebody's home shows of their plan. */
@Injectable()
export class HomeService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: HomeRepository,
    private readonly plans: PlansRepository,
  ) {}

  /** The actor's own; everything is empty for a sign-in without a person. `since` is the last visit's instant. */
  async get(actor: Actor, since: string | null): Promise<PlanHome> {
    const { personId, today } = actor;
    if (personId === null) return nothing;
    const reading = this.tenants.read(actor);
    const [facts, actions, open] = await Promise.all([
      this.repository.facts(reading, { personId, today, since: since ?? firstVisit }, mostChanges),
      this.repository.nextActions(reading, personId, today, mostActions),
      this.plans.openOf(reading, actor, personId),
    ]);
    const { talk, changes, cycle, handOver, undecidedLeaders } = facts;
    const current = open.find(({ endsOn }) => endsOn >= today) ?? open.at(-1);
    return {
      plan: current === undefined ? null : presentState(actor, current),
      otherPlans: open.filter((plan) => plan !== current).map((plan) => presentState(actor, plan)),
      nextActions: actions.flatMap(({ action, goalTitle, ...row }) => {
        const of = open.find(({ id }) => id === row.planId);
        return of ? [{ ...presentAction(actor, of, action), planId: row.planId, goalTitle }] : [];
      }),
      nextCheckIn: talk === null ? null : presentTalk(talk),
      changes: changes.map(({ authorId, authorName, ...change }) => ({
        ...change,
        author: authorId === null ? null : { id: authorId, name: authorName ?? '' },
      })),
      handOversToDecide: sightOfEarlier(handOver, null) === 'nothing' ? undecidedLeaders : 0,
      cycle,
    };
  }
}

const nothing: PlanHome = {
  plan: null,
  otherPlans: [],
  nextActions: [],
  nextCheckIn: null,
  changes: [],
  handOversToDecide: 0,
  cycle: null,
};

const presentState = (actor: Actor, row: PlanRow): PlanHome['otherPlans'][number] => {
  const { id, status, startsOn, endsOn, progress, goals, actions, actionsDone, agreementState, quietSince } =
    presentPlanCard(actor, row);
  const facts = factsOf(actor, row);
  const awaitsMySignature =
    mayWithPlan(actor, 'sign', facts) &&
    goals > 0 &&
    (agreementState === 'signed-by-manager' || agreementState === 'changed-since-agreed');
  return {
    id,
    status,
    startsOn,
    endsOn,
    progress,
    goals,
    actions,
    actionsDone,
    agreementState,
    awaitsMySignature,
    awaitsSignatureOf: facts.hasSigned && agreementState !== 'agreed' ? presentAgreement(row).counterSigner : null,
    quietSince,
  };
};

const presentTalk = ({ id, otherId, otherName, on, overdue, twoSided, mine, theirs }: NextTalkRow) => ({
  checkInId: id,
  with: { id: otherId, name: otherName },
  on,
  overdue,
  turn: twoSided ? turnOf(mine, theirs) : null,
});
