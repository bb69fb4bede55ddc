import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** Somebody who is still asked in a campaign, and about how many people. */
export type WaitingRater = { readonly personId: string; readonly requests: number };

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

  /** Raters who are still asked, by id, so many after the given one. */
  async waiting(
    access: TenantAccess,
    campaignId: string,
    after: string | null,
    limit: number,
  ): Promise<WaitingRater[]> {
    return access.sql<WaitingRater>`
      select r.rater_id::text as "personId", count(*)::int as requests
        from assessment a
        join assessment_request r on r.assessment_id = a.id and r.status = 'asked'
       where a.campaign_id = ${campaignId}::uuid and a.status = 'open'
         and (${after}::uuid is null or r.rater_id > ${after}::uuid)
       group by r.rater_id order by r.rater_id limit ${limit}::int`;
  }
}
