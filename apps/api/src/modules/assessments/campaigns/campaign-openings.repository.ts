import { Injectable } from '@nestjs/common';
import type { NotOpenedReason } from '@understudy/contracts/assessments';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { isEmployed } from '../requests/subject-facts.repository.js';

@Injectable()
export class CampaignOpeningsRepository {
  /** Campaigns whose day has come, also where a day was slept through. */
  async due(access: TenantAccess, today: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from campaign where status = 'scheduled' and opens_on <= ${today}::date
       order by opens_on, id`;
    return rows.map(({ id }) => id);
  }

  /** Locks a campaign whose day has come; false when it was launched, moved or called off meanwhile. */
  async lockDue(tx: TenantTransaction, campaignId: string, today: string): Promise<boolean> {
    const rows = await tx.sql`
      select id from campaign
       where id = ${campaignId}::uuid and status = 'scheduled' and opens_on <= ${today}::date for update`;
    return rows.length === 1;
  }

  /** Whether somebody may still run it: admins what is the organisation's, and the leader of a line while they lead and can sign in. */
  async isRun(access: TenantAccess, campaignId: string, today: string): Promise<boolean> {
    const rows = await access.sql`
      select 1 as found from campaign c
       where c.id = ${campaignId}::uuid and (c.leader_id is null or (${isEmployed(sql`c.leader_id`, today)} and exists (
         select 1 from membership m
          where m.person_id = c.leader_id and m.ended_at is null
            and (m.role = 'admin' or exists (
              select 1 from reporting_closure l
               where l.leader_id = c.leader_id and l.from_on <= ${today}::date and l.to_on > ${today}::date)))))`;
    return rows.length === 1;
  }

  /** Marks as told of, and names, those whose last day has passed without anybody having been told; ended by hand is known. */
  async markClosed(tx: TenantTransaction, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      update campaign set told_closed_on = closes_on
       where status = 'running' and ended_on is null and closes_on < ${today}::date
         and told_closed_on is distinct from closes_on
      returning id::text as id`;
    return rows.map(({ id }) => id).sort();
  }

  /** Plans the day; false when it has another version, or was launched. */
  async plan(tx: TenantTransaction, campaignId: string, version: number, opensOn: string): Promise<boolean> {
    const rows = await tx.sql`
      update campaign set status = 'scheduled', opens_on = ${opensOn}::date, not_opened_on = null,
                          not_opened_because = null, version = version + 1
       where id = ${campaignId}::uuid and version = ${version}::int and status in ('draft', 'scheduled') returning id`;
    return rows.length === 1;
  }

  /** Makes it a draft again, and says why where the product did. */
  async holdBack(
    tx: TenantTransaction,
    campaignId: string,
    today: string,
    because: NotOpenedReason | null,
  ): Promise<void> {
    await tx.sql`
      update campaign set status = 'draft', opens_on = null, not_opened_because = ${because}::text,
                          not_opened_on = case when ${because}::text is not null then ${today}::date end,
                          version = version + 1
       where id = ${campaignId}::uuid and status = 'scheduled'`;
  }
}
