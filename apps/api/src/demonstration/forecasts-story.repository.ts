import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';

/** Somebody of the story who can sign in. */
export type StoryAsker = { employee: string; userId: string; personId: string; isAdmin: boolean };

/** Who in the story asks for forecasts. */
@Injectable()
export class ForecastsStoryRepository {
  askers(access: TenantAccess, employees: readonly string[]): Promise<StoryAsker[]> {
    return access.sql<StoryAsker>`
      select p.employee_number as employee, m.user_id::text as "userId", p.id::text as "personId", m.role = 'admin' as "isAdmin"
        from membership m join person p on p.id = m.person_id
       where p.employee_number = any(${employees}::text[])`;
  }
}
