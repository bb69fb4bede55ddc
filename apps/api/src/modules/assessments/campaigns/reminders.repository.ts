import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

@Injectable()
export class RemindersRepository {
  /** Notes that the campaign was reminded of on this day; false when it was already, or takes no answers. */
  async mark(tx: TenantTransaction, campaignId: string, today: string): Promise<boolean> {
    const rows = await tx.sql`
      update campaign set reminded_on = ${today}::date
       where id = ${campaignId}::uuid and status = 'running' and closes_on >= ${today}::date
         and reminded_on is distinct from ${today}::date
      returning id`;
    return rows.length === 1;
  }
}
