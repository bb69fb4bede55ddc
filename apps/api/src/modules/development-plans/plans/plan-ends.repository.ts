import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { managerOf, namedSignerOf, worksHere } from './plan-sight.repository.js';

export type EndingPlan = { id: string; personId: string; counterSignerId: string | null };

@Injectable()
export class PlanEndsRepository {
  /** Marks the open plans of people who work here that end within so many days and were not told of for that day; returns them. */
  takeNew(tx: TenantTransaction, today: string, days: number): Promise<EndingPlan[]> {
    return tx.sql<EndingPlan>`
      with ending as (
        update development_plan d set end_told_for = d.ends_on
         where d.status <> 'closed' and d.starts_on <= ${today}::date
           and d.ends_on between ${today}::date and ${today}::date + ${days}::int
           and d.end_told_for is distinct from d.ends_on and ${worksHere(sql`d.person_id`, today)}
        returning d.id, d.person_id
      )
      select e.id::text as id, e.person_id::text as "personId",
             coalesce((${managerOf(sql`e.person_id`, today)}), ${namedSignerOf(sql`e.person_id`, sql`${today}::date`)})::text
               as "counterSignerId"
        from ending e order by e.id`;
  }
}
