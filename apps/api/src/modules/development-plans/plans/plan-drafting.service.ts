import { Injectable } from '@nestjs/common';
import type { carryPlanOver, createPlan, Plan } from '@understudy/contracts/development-plans';
import type { getAskedPeriod } from '@understudy/contracts/development-plans-cycles';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { freePeriod, type Period } from '@understudy/domain/development-plans/free-period';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { TargetStageService } from '../../career-framework/stages/target-stage.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { ActionsRepository } from '../goals/actions.repository.js';
import { GoalDrafting } from '../goals/goal-drafting.service.js';
import { type GoalRow, GoalsRepository } from '../goals/goals.repository.js';
import { AskedPeriodsRepository } from './asked-periods.repository.js';
import { carriedInto } from './carried-into.js';
import { PlanAccess } from './plan-access.service.js';
import type { ChangeDraft } from './plan-ledger.repository.js';
import { PlanLedger } from './plan-ledger.service.js';
import { refusePeriod } from './plan-period.js';
import { PlanWritesRepository } from './plan-writes.repository.js';
import { PlansService } from './plans.service.js';

/** Begins plans: empty, from a roadmap, or from what the period before left open. */
@Injectable()
export class PlanDrafting {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writes: PlanWritesRepository,
    private readonly goals: GoalsRepository,
    private readonly actions: ActionsRepository,
    private readonly drafting: GoalDrafting,
    private readonly access: PlanAccess,
    private readonly ledger: PlanLedger,
    private readonly plans: PlansService,
    private readonly targets: TargetStageService,
    private readonly scope: PeopleScope,
    private readonly periods: AskedPeriodsRepository,
  ) {}

  /** For when a running cycle still asks somebody for a plan, as far as that time is free. */
  async askedPeriod(actor: Actor, personId: string): Promise<ResponseOf<typeof getAskedPeriod>> {
    const reading = this.tenants.read(actor);
    await this.allowPerson(reading, actor, personId);
    const found = await this.periods.find(reading, personId);
    if (found === null) return { asked: null };
    const { cycle, closesOn, taken, ...wanted } = found;
    const free = freePeriod(wanted, taken);
    return { asked: free === null ? null : { cycle, closesOn, ...free } };
  }

  /** Begins a plan for oneself or somebody below. @throws ProblemError already-exists where an open plan has the time. */
  async create(actor: Actor, { goals, target, ...draft }: BodyOf<typeof createPlan>): Promise<Plan> {
    const planId = await this.tenants.run(actor, async (tx) => {
      await this.allowPerson(tx, actor, draft.personId);
      await this.refuseTaken(tx, draft.personId, draft);
      if (target !== undefined) await this.targets.write(tx, actor, draft.personId, target);
      const id = await this.insert(tx, actor, { ...draft, carriedFromId: null });
      const values = await this.drafting.goalsOf(tx, goals);
      await this.goals.insert(tx, id, values);
      for (const [place, { id: goalId }] of values.entries()) {
        const drafts = goals[place]?.actions ?? [];
        const made = await this.drafting.actionsOf(tx, actor, draft.personId, goalId, drafts);
        await this.actions.insert(tx, id, made);
      }
      await this.recordBeginning(tx, actor, id, 'plan-created');
      return id;
    });
    return this.plans.get(actor, planId);
  }

  /** Begins the next period with chosen goals and actions; what is done or left out stays where it is. */
  async carryOver(
    actor: Actor,
    planId: string,
    { goalIds, actionIds, ...period }: BodyOf<typeof carryPlanOver>,
  ): Promise<Plan> {
    const nextId = await this.tenants.run(actor, async (tx) => {
      const plan = await this.access.hold(tx, actor, 'carry-over', planId);
      await this.refuseTaken(tx, plan.personId, period);
      const chosen = chosenOf(await this.goals.list(tx, planId), goalIds, actionIds);
      const values = { personId: plan.personId, focus: plan.focus, ...period, carriedFromId: planId };
      const id = await this.insert(tx, actor, values);
      const { goals, actions, moved } = carriedInto(period, chosen);
      await this.goals.insert(tx, id, goals);
      await this.actions.insert(tx, id, actions);
      await this.recordBeginning(tx, actor, id, 'plan-carried-over', moved);
      return id;
    });
    return this.plans.get(actor, nextId);
  }

  private async insert(
    tx: TenantTransaction,
    actor: Actor,
    values: Period & { readonly personId: string; readonly focus: string; readonly carriedFromId: string | null },
  ): Promise<string> {
    const target = await this.writes.targetOf(tx, values.personId, actor.today);
    return this.writes.insert(tx, { ...values, target, createdBy: actor.personId }, actor.today);
  }

  private async recordBeginning(
    tx: TenantTransaction,
    actor: Actor,
    planId: string,
    what: 'plan-created' | 'plan-carried-over',
    others: readonly ChangeDraft[] = [],
  ): Promise<void> {
    const plan = await this.access.allow(tx, actor, 'read', planId);
    const fields = [{ field: 'period', before: null, after: `${plan.startsOn} – ${plan.endsOn}` }];
    await this.ledger.recordAll(tx, actor, plan, [{ what, subject: null, fields }, ...others]);
  }

  private async allowPerson(access: TenantAccess, actor: Actor, personId: string): Promise<void> {
    const relation = await this.scope.relationTo(access, actor, personId);
    if (relation === null || (!relation.employed && !relation.isSelf && !relation.isAbove)) throw notFound();
    if (!relation.isSelf && !relation.isAbove) throw notAllowed();
    if (!relation.employed) throw notAllowed('This person does not work here any more.');
  }

  private async refuseTaken(tx: TenantTransaction, personId: string, { startsOn, endsOn }: Period): Promise<void> {
    refusePeriod(startsOn, endsOn);
    await this.writes.lockPerson(tx, personId);
    if (await this.writes.hasOpen(tx, personId, startsOn, endsOn, null)) {
      throw new ProblemError(
        'already-exists',
        'There is an open plan for this time already. Close it first, or choose other days.',
      );
    }
  }
}

/** The goals chosen, each with the actions chosen; an action brings its goal along. */
const chosenOf = (goals: readonly GoalRow[], goalIds: readonly string[], actionIds: readonly string[]): GoalRow[] => {
  const wanted = goals
    .map((goal) => ({ ...goal, actions: goal.actions.filter(({ id }) => actionIds.includes(id)) }))
    .filter(({ id, actions }) => goalIds.includes(id) || actions.length > 0);
  const known = wanted.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)]);
  if ([...goalIds, ...actionIds].some((id) => !known.includes(id))) throw notFound();
  return wanted;
};
