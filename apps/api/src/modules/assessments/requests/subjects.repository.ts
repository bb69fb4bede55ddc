import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { targetStageKeyOf } from './subject-facts.repository.js';

@Injectable()
export class SubjectsRepository {
  /** The stage that somebody is looked at for; null without a framework. */
  async targetStageKey(access: TenantAccess, personId: string, today: string): Promise<string | null> {
    const rows = await access.sql<{ key: string | null }>`
      select ${targetStageKeyOf(sql`${personId}::uuid`, today)} as key`;
    return rows[0]?.key ?? null;
  }
}
