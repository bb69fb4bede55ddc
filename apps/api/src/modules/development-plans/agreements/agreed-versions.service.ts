import { Injectable } from '@nestjs/common';
import type { AgreedBefore, AgreedVersion } from '@understudy/contracts/development-plans-agreed';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import { PlanLedgerRepository } from '../plans/plan-ledger.repository.js';
import { contentHashOf } from '../plans/plan-ledger.service.js';
import type { PlanRow } from '../plans/plans.repository.js';
import { presentAgreedVersion, presentAgreements } from './agreed-version.presenter.js';
import { AgreedVersionsRepository } from './agreed-versions.repository.js';

/** How many agreements a plan tells of at most. */
const mostTold = 50;

/** What was agreed on in a plan, by whom and when, kept word for word from the first signature under it. */
@Injectable()
export class AgreedVersions {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: AgreedVersionsRepository,
    private readonly history: PlanLedgerRepository,
    private readonly plans: PlanAccess,
    private readonly views: PersonViews,
  ) {}

  /** Keeps what the plan says now, under the hash of exactly that. */
  async keep(tx: TenantTransaction, planId: string): Promise<void> {
    const content = await this.history.content(tx, planId);
    await this.repository.keep(tx, planId, contentHashOf(content), content);
  }

  /** Everything that was ever agreed on in a plan that the actor may read. */
  async ofPlan(access: TenantAccess, plan: PlanRow): Promise<AgreedBefore> {
    const all = presentAgreements(plan, await this.repository.signatures(access, plan.id));
    return { agreements: all.slice(0, mostTold), agreementCount: all.length };
  }

  /**
   * A version of the plan that was agreed on, for whoever may read the plan today. A look at it is recorded like one at the
   * plan. @throws ProblemError not-found for what was signed by one alone where that was not enough, or not kept.
   */
  async get(actor: Actor, planId: string, versionId: string): Promise<AgreedVersion> {
    const reading = this.tenants.read(actor);
    const plan = await this.plans.allow(reading, actor, 'read', planId);
    const [then, now, signatures] = await Promise.all([
      this.repository.content(reading, planId, versionId),
      this.history.content(reading, planId),
      this.repository.signatures(reading, planId),
    ]);
    const agreements = presentAgreements(plan, signatures).filter((agreed) => agreed.versionId === versionId);
    if (then === null || agreements.length === 0) throw notFound();
    await this.views.record(actor, plan.personId);
    return presentAgreedVersion(versionId, planId, agreements.slice(0, mostTold), then, now);
  }
}
