import { Injectable } from '@nestjs/common';
import type { keepPromise, listPromises, PromisedAction } from '@understudy/contracts/development-plans-promises';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { ActionsService } from '../goals/actions.service.js';
import { mayKeepPromise } from '../plans/plan.policy.js';
import { PlansRepository } from '../plans/plans.repository.js';
import { presentPromise } from './promise.presenter.js';
import { type PromiseRow, PromisesRepository, promiseColumns } from './promises.repository.js';

/** What somebody promised others: actions of their own in other people's plans, of which they see the action alone. */
@Injectable()
export class PromisesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PromisesRepository,
    private readonly plans: PlansRepository,
    private readonly actions: ActionsService,
  ) {}

  /** One page of the actor's open promises, or of what of them is asked for; nothing for a sign-in without a person. */
  async list(actor: Actor, query: QueryOf<typeof listPromises>): Promise<ResponseOf<typeof listPromises>> {
    const { search, due } = query;
    const listing = { ...listingOf(promiseColumns, query), search, due };
    const found = actor.personId === null ? [] : await this.repository.page(this.tenants.read(actor), actor, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentPromise(actor, row)), nextCursor };
  }

  /** Says how far one of them is. @throws ProblemError not-found for an action of anybody else, not-allowed in a closed plan. */
  async keep(actor: Actor, actionId: string, body: BodyOf<typeof keepPromise>): Promise<PromisedAction> {
    return this.tenants.run(actor, async (tx) => {
      const { planId } = await this.own(tx, actor, actionId);
      await this.plans.lock(tx, planId);
      const { employed, status } = await this.own(tx, actor, actionId);
      if (!mayKeepPromise(actor, { isOwner: true, employed, status })) throw notAllowed();
      const plan = await this.plans.find(tx, actor, planId);
      if (plan === null) throw notFound();
      await this.actions.log(tx, actor, plan, actionId, body);
      return presentPromise(actor, await this.own(tx, actor, actionId));
    });
  }

  private async own(tx: TenantTransaction, actor: Actor, actionId: string): Promise<PromiseRow> {
    const row = actor.personId === null ? null : await this.repository.find(tx, actor, actionId);
    if (row === null) throw notFound();
    return row;
  }
}
