import { Injectable } from '@nestjs/common';
import type { SkipLevelPlan, SkipLevelSeasonState } from '@understudy/contracts/skip-levels';
import type { TenantTransaction } from '@understudy/database/tenant-database';

@Injectable()
export class SeasonWritesRepository {
  async insert(tx: TenantTransaction, leaderId: string, plan: SkipLevelPlan, today: string): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into skip_level_season (organisation_id, leader_id, first_on, last_on, reach, every_months, per_week,
                                     minutes, weekdays, earliest_minute, latest_minute, time_zone, link, created_on)
      values (${tx.organisationId}::uuid, ${leaderId}::uuid, ${plan.firstOn}::date, ${plan.lastOn}::date, ${plan.reach},
              ${plan.everyMonths}::int, ${plan.perWeek}::int, ${plan.minutes}::int, ${plan.weekdays}::int[],
              ${plan.earliestMinute}::int, ${plan.latestMinute}::int, ${plan.timeZone}, ${plan.link}, ${today}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The season was not written.');
    return id;
  }

  /** Holds a season until the transaction ends. */
  async lock(tx: TenantTransaction, seasonId: string): Promise<void> {
    await tx.sql`select id::text as id from skip_level_season where id = ${seasonId}::uuid for update`;
  }

  /** Whether somebody has a season that runs. */
  async hasRunning(tx: TenantTransaction, leaderId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      select id::text as id from skip_level_season where leader_id = ${leaderId}::uuid and state = 'running'`;
    return rows.length > 0;
  }

  async setState(tx: TenantTransaction, seasonId: string, state: SkipLevelSeasonState): Promise<void> {
    await tx.sql`update skip_level_season set state = ${state}, version = version + 1 where id = ${seasonId}::uuid`;
  }
}
