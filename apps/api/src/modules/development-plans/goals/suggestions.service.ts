import { Injectable } from '@nestjs/common';
import type { Plan } from '@understudy/contracts/development-plans';
import type { takeSuggestions } from '@understudy/contracts/development-plans-roadmap';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { placeSuggestions } from '@understudy/domain/development-plans/plan-suggestions';
import type { Actor } from '../../../common/auth/actor.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import type { ChangeDraft } from '../plans/plan-ledger.repository.js';
import { PlanLedger } from '../plans/plan-ledger.service.js';
import type { PlanRow } from '../plans/plans.repository.js';
import { PlansService } from '../plans/plans.service.js';
import { ActionsRepository } from './actions.repository.js';
import { GoalDrafting } from './goal-drafting.service.js';
import { GoalsRepository } from './goals.repository.js';

type Chosen = BodyOf<typeof takeSuggestions>['goals'][number];

/** What somebody takes into a plan that runs already, of what is suggested after a new result. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly goals: GoalsRepository,
    private readonly actions: ActionsRepository,
    private readonly drafting: GoalDrafting,
    private readonly access: PlanAccess,
    private readonly ledger: PlanLedger,
    private readonly plans: PlansService,
  ) {}

  /** Adds what the person has chosen and the plan does not have yet; told twice, it adds nothing more. */
  async take(actor: Actor, planId: string, { goals }: BodyOf<typeof takeSuggestions>): Promise<Plan> {
    await this.tenants.run(actor, async (tx) => {
      const plan = await this.access.hold(tx, actor, 'take-suggestions', planId);
      const changes: ChangeDraft[] = [];
      for (const chosen of goals) changes.push(...(await this.add(tx, actor, plan, chosen)));
      await this.ledger.recordAll(tx, actor, plan, changes);
    });
    return this.plans.get(actor, planId);
  }

  /** One after the other beside what the plan has by then, so that the same skill chosen twice is still one goal. */
  private async add(tx: TenantTransaction, actor: Actor, plan: PlanRow, chosen: Chosen): Promise<ChangeDraft[]> {
    const [placed] = placeSuggestions(await this.goals.list(tx, plan.id), [chosen]);
    if (placed === undefined) return [];
    const { goal, actions } = placed;
    if (goal === null) return this.addGoal(tx, actor, plan, chosen);
    const titles = await this.addActions(tx, actor, plan, goal.id, actions);
    return titles.map((subject) => ({ what: 'action-added', subject, fields: [] }));
  }

  private async addGoal(tx: TenantTransaction, actor: Actor, plan: PlanRow, chosen: Chosen): Promise<ChangeDraft[]> {
    const values = await this.drafting.goalsOf(tx, [chosen]);
    await this.goals.insert(tx, plan.id, values);
    for (const { id } of values) await this.addActions(tx, actor, plan, id, chosen.actions);
    return values.map(({ title }) => ({ what: 'goal-added', subject: title, fields: [] }));
  }

  private async addActions(
    tx: TenantTransaction,
    actor: Actor,
    plan: PlanRow,
    goalId: string,
    actions: Chosen['actions'],
  ): Promise<string[]> {
    if (actions.length === 0) return [];
    const values = await this.drafting.actionsOf(tx, actor, plan.personId, goalId, actions);
    await this.actions.insert(tx, plan.id, values);
    return values.map(({ title }) => title);
  }
}
