import { Injectable } from '@nestjs/common';
import type { PlanAgreement, signPlan } from '@understudy/contracts/development-plans-goals';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { statusAfter } from '@understudy/domain/development-plans/plan-status';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import { counterSignerOf, presentAgreement } from '../plans/plan-agreement.presenter.js';
import { PlanLedgerRepository } from '../plans/plan-ledger.repository.js';
import { PlanLedger } from '../plans/plan-ledger.service.js';
import type { PlanRow } from '../plans/plans.repository.js';
import { AgreedVersions } from './agreed-versions.service.js';
import { AgreementsRepository } from './agreements.repository.js';
import { PlanStarts } from './plan-starts.service.js';

/** Two signatures under one version of a plan: the person's, and that of whoever leads them. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: AgreementsRepository,
    private readonly history: PlanLedgerRepository,
    private readonly plans: PlanAccess,
    private readonly ledger: PlanLedger,
    private readonly starts: PlanStarts,
    private readonly versions: AgreedVersions,
  ) {}

  /**
   * Signs what was read; with the second signature a plan whose first day has come is under way.
   * @throws ProblemError changed-meanwhile when the plan says something else by now.
   */
  async sign(actor: Actor, planId: string, { contentHash }: BodyOf<typeof signPlan>): Promise<PlanAgreement> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'sign', planId);
      if (actor.personId === null) throw notAllowed();
      if (plan.contentHash !== contentHash) throw changedMeanwhile();
      if (plan.goals === 0) throw new ProblemError('conflict', 'Add a goal first; there is nothing to agree on yet.');
      const role = plan.personId === actor.personId ? 'person' : 'manager';
      await this.repository.sign(tx, planId, actor.personId, role, contentHash);
      await this.versions.keep(tx, planId);
      await this.append(tx, actor, plan, 'plan-signed');
      const signed = await this.plans.allow(tx, actor, 'read', planId);
      if (presentAgreement(signed).state === 'agreed') await this.agree(tx, actor, signed);
      else await this.ledger.tell(tx, actor, signed, 'plan-signed');
      return presentAgreement(signed);
    });
  }

  /** Takes one's consent back while the plan has not started. */
  async withdraw(actor: Actor, planId: string): Promise<PlanAgreement> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'withdraw-consent', planId);
      if (actor.personId === null) throw notAllowed();
      await this.repository.withdraw(tx, planId, actor.personId, plan.contentHash);
      const status = statusAfter(plan.status, 'consent-withdrawn') ?? plan.status;
      await this.repository.settle(tx, planId, status, null);
      await this.append(tx, actor, plan, 'consent-withdrawn');
      const left = await this.plans.allow(tx, actor, 'read', planId);
      await this.ledger.tell(tx, actor, left, 'consent-withdrawn');
      return presentAgreement(left);
    });
  }

  private async agree(tx: TenantTransaction, actor: Actor, plan: PlanRow): Promise<void> {
    const status = statusAfter(plan.status, 'all-signed') ?? plan.status;
    await this.repository.settle(tx, plan.id, status, actor.today);
    await this.append(tx, actor, plan, 'plan-agreed');
    const payload = { personId: plan.personId, counterSignerId: counterSignerOf(plan) };
    await emit(tx, actor, 'plan.agreed', { kind: 'plan', id: plan.id }, payload);
    await this.starts.startDue(tx, actor, plan.id);
  }

  private async append(
    tx: TenantTransaction,
    actor: Actor,
    plan: PlanRow,
    what: 'plan-signed' | 'plan-agreed' | 'consent-withdrawn',
  ): Promise<void> {
    const authorId = what === 'plan-agreed' ? null : actor.personId;
    await this.history.append(tx, plan.id, authorId, { what, subject: null, fields: [] });
  }
}
