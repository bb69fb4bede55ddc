import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { mayWithPlan, type PlanAction } from './plan.policy.js';
import { factsOf } from './plan.presenter.js';
import { type PlanRow, PlansRepository } from './plans.repository.js';

/** Which plan an actor may do what with; every noun of a plan asks here. */
@Injectable()
export class PlanAccess {
  constructor(private readonly repository: PlansRepository) {}

  /**
   * The plan, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: PlanAction, planId: string): Promise<PlanRow> {
    const row = await this.repository.find(access, actor, planId);
    if (row === null || !mayWithPlan(actor, 'see', factsOf(actor, row))) throw notFound();
    if (!mayWithPlan(actor, action, factsOf(actor, row))) throw notAllowed();
    return row;
  }

  /** The same, with the plan held until the transaction ends, so that nobody else writes to it meanwhile. */
  async hold(tx: TenantTransaction, actor: Actor, action: PlanAction, planId: string): Promise<PlanRow> {
    await this.repository.lock(tx, planId);
    return this.allow(tx, actor, action, planId);
  }
}
