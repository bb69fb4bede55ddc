import { Injectable } from '@nestjs/common';
import type { addGoal, changeGoal, Goal } from '@understudy/contracts/development-plans-goals';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { fieldChanges } from '@understudy/domain/development-plans/field-changes';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import { PlanLedger } from '../plans/plan-ledger.service.js';
import type { PlanRow } from '../plans/plans.repository.js';
import { RemovalsRepository } from '../removals/removals.repository.js';
import { presentGoal } from './goal.presenter.js';
import { GoalDrafting } from './goal-drafting.service.js';
import { type GoalRow, GoalsRepository, type GoalValues } from './goals.repository.js';

/** The fields of a goal that its history tells, in the order in which they are told. */
const told = ['title', 'skill', 'fromLevel', 'toLevel', 'why', 'measure', 'dueOn', 'status'] as const;
const asTold = (goal: GoalValues | GoalRow) => ({ ...goal, skill: goal.skillName });

/** What somebody wants to learn in a period, and how one will see that it was. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: GoalsRepository,
    private readonly plans: PlanAccess,
    private readonly ledger: PlanLedger,
    private readonly drafting: GoalDrafting,
    private readonly removals: RemovalsRepository,
  ) {}

  /** The goals of a plan that the actor may read. */
  async ofPlan(access: TenantAccess, actor: Actor, plan: PlanRow): Promise<Goal[]> {
    return (await this.repository.list(access, plan.id)).map((row) => presentGoal(actor, plan, row));
  }

  /** Adds a goal. @throws ProblemError invalid-input for a skill that does not exist. */
  async add(actor: Actor, planId: string, draft: BodyOf<typeof addGoal>): Promise<Goal> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      const goals = await this.drafting.goalsOf(tx, [draft]);
      await this.repository.insert(tx, planId, goals);
      const [added] = goals;
      const fields = added === undefined ? [] : fieldChanges(told, {}, { ...asTold(added), status: null });
      const written = await this.one(tx, planId, added?.id ?? '');
      await this.ledger.record(tx, actor, plan, { what: 'goal-added', subject: draft.title, fields });
      return presentGoal(actor, plan, written);
    });
  }

  /** Changes a goal. @throws ProblemError changed-meanwhile when the version is not the current one. */
  async change(
    actor: Actor,
    planId: string,
    goalId: string,
    { version, ...changes }: BodyOf<typeof changeGoal>,
  ): Promise<Goal> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      const before = await this.one(tx, planId, goalId);
      const after = { ...before, ...changes };
      // A skill that the framework has no more stays with the goals that have it, until somebody chooses another.
      const key = changes.skillKey === before.skillKey ? undefined : changes.skillKey;
      const skillName = key ? ((await this.drafting.skillNames(tx, [key])).get(key) ?? null) : null;
      const values = { ...after, skillName: key === undefined ? before.skillName : skillName };
      if (!(await this.repository.update(tx, version, values))) throw changedMeanwhile();
      const fields = fieldChanges(told, asTold(before), asTold(values));
      const written = await this.one(tx, planId, goalId);
      await this.ledger.record(tx, actor, plan, { what: 'goal-changed', subject: before.title, fields });
      return presentGoal(actor, plan, written);
    });
  }

  /** Removes a goal with its actions. @throws ProblemError conflict for one that a later plan carries on. */
  async remove(actor: Actor, planId: string, goalId: string): Promise<{ changeId: string }> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      const before = await this.one(tx, planId, goalId);
      if (await this.repository.isCarriedOn(tx, goalId)) {
        throw new ProblemError('conflict', 'A later plan carries this goal on. Drop it instead.');
      }
      const removed = await this.removals.ofGoal(tx, goalId);
      await this.repository.remove(tx, goalId);
      const fields = fieldChanges(told, asTold(before), {});
      const change = { what: 'goal-removed', subject: before.title, fields, removed } as const;
      return { changeId: await this.ledger.record(tx, actor, plan, change) };
    });
  }

  private async one(access: TenantAccess, planId: string, goalId: string): Promise<GoalRow> {
    const [row] = await this.repository.list(access, planId, goalId);
    if (row === undefined) throw notFound();
    return row;
  }
}
