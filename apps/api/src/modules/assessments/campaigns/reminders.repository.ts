import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

@Injectable()
export class RemindersRepository {
  /** Campaigns that take answers, remind on this day, and have not yet. */
  async due(access: TenantAccess, today: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from campaign
       where status = 'running' and ended_on is null and closes_on >= ${today}::date
         and reminded_on is distinct from ${today}::date
         and closes_on - ${today}::date = any(remind_days)
       order by closes_on, id`;
    return rows.map(({ id }) => id);
  }

  /** Notes that the campaign was reminded of on this day; false when it was already, or takes no answers. */
  async mark(tx: TenantTransaction, campaignId: string, today: string): Promise<boolean> {
    const rows = await tx.sql`
      update campaign set reminded_on = ${today}::date
       where id = ${campaignId}::uuid and status = 'running' and ended_on is null and closes_on >= ${today}::date
         and reminded_on is distinct from ${today}::date
      returning id`;
    return rows.length === 1;
  }
}
