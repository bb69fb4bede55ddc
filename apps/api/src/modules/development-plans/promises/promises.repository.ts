import { Injectable } from '@nestjs/common';
import type { PlanStatus } from '@understudy/contracts/development-plans';
import type { PromisedAction, promiseSorts } from '@understudy/contracts/development-plans-promises';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, being, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { planReadable, sightSource, worksHere } from '../plans/plan-sight.repository.js';

export type PromiseRow = Omit<PromisedAction, 'person' | 'planId' | 'abilities'> & {
  planId: string;
  personId: string;
  personName: string;
  /** Whether the owner may read the plan. */
  reads: boolean;
  status: PlanStatus;
  employed: boolean;
  sortKey: string;
};
type PromiseSort = (typeof promiseSorts)[number];
type PromisesAsked = Listing<PromiseSort> & {
  readonly search: string | undefined;
  readonly due: 'past' | 'ahead' | undefined;
};

/** What promises can be arranged by; those without a day stand last. */
export const promiseColumns: SortColumns<PromiseSort> = {
  due: { key: sql`a.due_on`, kind: 'day', optional: true },
  person: { key: sql`p.name_key`, kind: 'text' },
  title: { key: sql`folded(a.title)`, kind: 'text' },
};

/** Actions that somebody owns in plans of other people. */
@Injectable()
export class PromisesRepository {
  /** One page of those that are open, in open plans of people who work here, or of those of them that are asked for. */
  page(access: TenantAccess, actor: Actor, { limit, search, due, ...listing }: PromisesAsked): Promise<PromiseRow[]> {
    const arranged = arrangementOf(promiseColumns, sql`a.id`, listing);
    const open = sql`a.done_on is null and g.status = 'open' and d.status <> 'closed'
      and ${worksHere(sql`d.person_id`, actor.today)}`;
    const wanted = sql`${holding(search, sql`a.title`, nameOf(sql`p`))}
      and ${being(due && due === 'past', sql`coalesce(a.due_on < ${actor.today}::date, false)`)}`;
    return this.rows(access, actor, sql`${open} and ${wanted} and ${arranged.beyond}`, arranged, limit);
  }

  /** One of them, open or not; null for one that is not the actor's. */
  async find(access: TenantAccess, actor: Actor, actionId: string): Promise<PromiseRow | null> {
    const rows = await this.rows(access, actor, sql`a.id = ${actionId}::uuid`, byId(sql`a.id`), 1);
    return rows[0] ?? null;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    { key, order }: { readonly key: Sql; readonly order: Sql },
    limit: number,
  ): Promise<PromiseRow[]> {
    return access.sql<PromiseRow>`
      select a.id::text as id, a.kind, a.title, a.details, a.due_on::text as "dueOn", a.progress,
             a.done_on::text as "doneOn", a.evidence, d.id::text as "planId", p.id::text as "personId",
             ${nameOf(sql`p`)} as "personName", ${planReadable(actor)} as reads, d.status,
             ${worksHere(sql`d.person_id`, actor.today)} as employed, ${key}::text as "sortKey"
        from development_action a
        join development_goal g on g.id = a.goal_id
        join development_plan d on d.id = a.plan_id and d.person_id <> a.owner_id
        join person p on p.id = d.person_id
        ${sightSource(actor, sql`d.person_id`)}
       where a.owner_id = ${actor.personId}::uuid and ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
