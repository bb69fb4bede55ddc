import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { leavableStates } from '@understudy/domain/programmes/enrolment-table';

/** Whether somebody has left by that day: they worked here, and no employment goes on or is still to begin. */
export const hasLeft = (personId: Sql, today: string): Sql => sql`(
  exists (select 1 from employment gone where gone.person_id = ${personId})
  and not exists (select 1 from employment held
                   where held.person_id = ${personId} and (held.left_on is null or held.left_on > ${today}::date)))`;

@Injectable()
export class LeaversRepository {
  /** Cohorts in which somebody who has left still has a part. */
  async cohorts(access: TenantAccess, today: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select distinct e.cohort_id::text as id from enrolment e
       where e.state = any(${leavableStates}::text[]) and ${hasLeft(sql`e.person_id`, today)} order by 1`;
    return rows.map(({ id }) => id);
  }

  /** The enrolments of a cohort whose people have left. */
  async goneFrom(access: TenantAccess, cohortId: string, today: string): Promise<Set<string>> {
    const rows = await access.sql<{ id: string }>`
      select e.id::text as id from enrolment e
       where e.cohort_id = ${cohortId}::uuid and e.state = any(${leavableStates}::text[])
         and ${hasLeft(sql`e.person_id`, today)}`;
    return new Set(rows.map(({ id }) => id));
  }
}
