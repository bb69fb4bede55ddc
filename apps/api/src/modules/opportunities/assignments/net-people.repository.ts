import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';

@Injectable()
export class NetPeopleRepository {
  /**
   * Whether somebody stands above the person's manager today. Where nobody does, anybody may take that part who is not
   * the manager.
   */
  async standsOverTheManager(access: TenantAccess, id: string, personId: string, today: string): Promise<boolean> {
    const rows = await access.sql<{ fits: boolean }>`
      with above as (
        select leader_id, depth from reporting_closure
         where person_id = ${personId}::uuid and from_on <= ${today}::date and to_on > ${today}::date)
      select case when exists (select 1 from above where depth > 1)
                  then exists (select 1 from above where depth > 1 and leader_id = ${id}::uuid)
                  else not exists (select 1 from above where leader_id = ${id}::uuid) end as fits`;
    return rows[0]?.fits ?? false;
  }
}
