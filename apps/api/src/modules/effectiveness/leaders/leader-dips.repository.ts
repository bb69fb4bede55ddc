import { Injectable } from '@nestjs/common';
import type { StageReference } from '@understudy/contracts/people';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { dipOf } from '../../career-framework/stages/expected-dip.repository.js';

/** A stage that somebody entered, with the months in which slower results are expected; `until` is the day after them. */
export type DipRow = { stage: StageReference; from: string; until: string; months: number };

@Injectable()
export class LeaderDipsRepository {
  /** The expected dips of one person, as far as they stayed in the stage and as of a day. */
  of(access: TenantAccess, personId: string, today: string): Promise<DipRow[]> {
    return access.sql<DipRow>`
      select json_build_object('id', s.id, 'key', s.key, 'name', s.name, 'ordinal', s.ordinal) as stage,
             a.from_on::text as from, least(dip.ends_on, coalesce(a.to_on, dip.ends_on))::text as until,
             dip.dip_months as months
        from stage_assignment a
        join stage s on s.id = a.stage_id
        cross join lateral (${dipOf(sql`a`)}) dip
       where a.person_id = ${personId}::uuid and a.from_on <= ${today}::date and dip.dip_months > 0
       order by a.from_on`;
  }
}
