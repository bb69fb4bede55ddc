import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { managerOf } from '../plans/plan-sight.repository.js';

@Injectable()
export class PairsRepository {
  /** The manager of somebody today, null where there is none. */
  async managerOf(access: TenantAccess, personId: string, today: string): Promise<string | null> {
    const rows = await access.sql<{ id: string }>`
      select m.id::text as id from (${managerOf(sql`${personId}::uuid`, today)}) m`;
    return rows[0]?.id ?? null;
  }
}
