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

type Chosen = BodyOf<typeof takeSuggestions>['goals'];

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
      const changes = [
        ...(await this.addGoals(tx, actor, plan, goals)),
        ...(await this.addActions(tx, actor, plan, goals)),
      ];
      await this.ledger.recordAll(tx, actor, plan, changes);
    });
    return this.plans.get(actor, planId);
  }

  private async addGoals(tx: TenantTransaction, actor: Actor, plan: PlanRow, chosen: Chosen): Promise<ChangeDraft[]> {
    const known = await this.goals.list(tx, plan.id);
    const drafts = placeSuggestions(known, chosen).filter(({ goal }) => goal === null);
    const values = await this.drafting.goalsOf(
      tx,
      drafts.map(({ suggestion }) => suggestion),
    );
    await this.goals.insert(tx, plan.id, values);
    for (const [place, { id }] of values.entries()) {
      const actions = drafts[place]?.suggestion.actions ?? [];
      await this.actions.insert(tx, plan.id, await this.drafting.actionsOf(tx, actor, plan.personId, id, actions));
    }
    return values.map(({ title }) => ({ what: 'goal-added', subject: title, fields: [] }));
  }

  /** Goals of a skill that were just added have all their actions by now, so that only older ones gain some here. */
  private async addActions(tx: TenantTransaction, actor: Actor, plan: PlanRow, chosen: Chosen): Promise<ChangeDraft[]> {
    const changes: ChangeDraft[] = [];
    for (const { goal, actions } of placeSuggestions(await this.goals.list(tx, plan.id), chosen)) {
      if (goal === null || actions.length === 0) continue;
      const values = await this.drafting.actionsOf(tx, actor, plan.personId, goal.id, actions);
      await this.actions.insert(tx, plan.id, values);
      changes.push(...values.map(({ title }) => ({ what: 'action-added' as const, subject: title, fields: [] })));
    }
    return changes;
  }
}
