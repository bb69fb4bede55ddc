import { Injectable } from '@nestjs/common';
import type { CohortCost, CohortCostKind } from '@understudy/contracts/programmes-sponsor';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';

export type CostRow = CohortCost & { cohortId: string };
export type CostValues = {
  readonly kind: CohortCostKind;
  readonly what: string;
  readonly cost: { readonly amount: number; readonly currency: string };
  readonly spentOn: string;
};

@Injectable()
export class CostsRepository {
  /** What a cohort cost, the latest first. */
  ofCohort(access: TenantAccess, actor: Actor, cohortId: string): Promise<CostRow[]> {
    return this.rows(access, actor, sql`k.cohort_id = ${cohortId}::uuid`);
  }

  async find(access: TenantAccess, actor: Actor, id: string): Promise<CostRow | null> {
    return (await this.rows(access, actor, sql`k.id = ${id}::uuid`))[0] ?? null;
  }

  async lock(tx: TenantTransaction, id: string): Promise<void> {
    await tx.sql`select id::text as id from cohort_cost where id = ${id}::uuid for update`;
  }

  async insert(tx: TenantTransaction, cohortId: string, values: CostValues): Promise<string> {
    const { kind, what, cost, spentOn } = values;
    const rows = await tx.sql<{ id: string }>`
      insert into cohort_cost (organisation_id, cohort_id, kind, what, amount, currency, spent_on)
      values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${kind}, ${what}, ${cost.amount}::numeric,
              ${cost.currency}, ${spentOn}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The cost was not written.');
    return id;
  }

  async update(tx: TenantTransaction, id: string, values: CostValues, removed: boolean): Promise<void> {
    const { kind, what, cost, spentOn } = values;
    await tx.sql`
      update cohort_cost
         set kind = ${kind}, what = ${what}, amount = ${cost.amount}::numeric, currency = ${cost.currency},
             spent_on = ${spentOn}::date, version = version + 1,
             removed_at = case when ${removed}::bool then coalesce(removed_at, now()) end
       where id = ${id}::uuid`;
  }

  private rows(access: TenantAccess, actor: Actor, condition: Sql): Promise<CostRow[]> {
    return access.sql<CostRow>`
      select k.id::text as id, k.cohort_id::text as "cohortId", k.kind, k.what,
             json_build_object('amount', k.amount, 'currency', k.currency) as cost, k.spent_on::text as "spentOn",
             (k.removed_at at time zone ${actor.timeZone})::date::text as "removedOn", k.version
        from cohort_cost k
       where ${condition}
       order by k.removed_at is not null, k.spent_on desc, k.id desc`;
  }
}
