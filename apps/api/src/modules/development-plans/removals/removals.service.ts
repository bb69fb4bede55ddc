import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import { PlanLedger } from '../plans/plan-ledger.service.js';
import { RemovalsRepository } from './removals.repository.js';

/** Brings back what was removed from a plan, and tells so in its history. */
@Injectable()
export class RemovalsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RemovalsRepository,
    private readonly plans: PlanAccess,
    private readonly ledger: PlanLedger,
  ) {}

  /**
   * Brings back what an entry of the history removed, as it was.
   * @throws ProblemError not-found where nothing is kept any more, conflict for an action whose goal is gone.
   */
  async restore(actor: Actor, planId: string, changeId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      const removed = await this.repository.find(tx, planId, changeId);
      if (removed === null) throw notFound();
      const { goal, actions } = removed;
      const [action] = actions;
      if (goal === null && action && !(await this.repository.hasGoal(tx, planId, action.goal_id))) {
        throw new ProblemError('conflict', 'Bring the goal of this action back first.');
      }
      await this.repository.restore(tx, changeId);
      const what = goal === null ? ('action-restored' as const) : ('goal-restored' as const);
      await this.ledger.record(tx, actor, plan, { what, subject: goal?.title ?? action?.title ?? null, fields: [] });
    });
  }
}
