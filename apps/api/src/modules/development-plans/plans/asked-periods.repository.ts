import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Period } from '@understudy/domain/development-plans/free-period';
import { participantState } from '../cycles/cycle-states.repository.js';

export type AskedPeriodRow = Period & {
  cycle: string;
  closesOn: string;
  /** Open plans that have a part of the period. */
  taken: Period[];
};

@Injectable()
export class AskedPeriodsRepository {
  /** Of the running cycle that ends first and still waits for a plan of the person to be begun. */
  async find(access: TenantAccess, personId: string): Promise<AskedPeriodRow | null> {
    const rows = await access.sql<AskedPeriodRow>`
      select y.name as cycle, y.closes_on::text as "closesOn", y.plans_start_on::text as "startsOn",
             y.plans_end_on::text as "endsOn",
             (select coalesce(json_agg(json_build_object('startsOn', d.starts_on, 'endsOn', d.ends_on)), '[]')
                from development_plan d
               where d.person_id = t.person_id and d.status <> 'closed'
                 and d.starts_on <= y.plans_end_on and d.ends_on >= y.plans_start_on) as taken
        from development_cycle_participant t
        join development_cycle y on y.id = t.cycle_id and y.status = 'running' ${participantState}
       where t.person_id = ${personId}::uuid and t.left_on is null and progress.state = 'none'
       order by y.closes_on, y.id limit 1`;
    return rows[0] ?? null;
  }
}
