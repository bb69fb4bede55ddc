import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { endOf, figuresKnown, type KnownBy, standing, standingDays } from '../beliefs/known-by.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';
import type { StoredParts } from './part-rows.js';

/** The parts of a figure on a day; null where it was not kept what they were. */
export type PartsRow = { asOf: string; formulaVersion: number; parts: StoredParts | null };

@Injectable()
export class PartsRepository {
  /** The parts of one figure of a group on each of the days that was computed by then, the oldest first. */
  async parts(
    access: TenantAccess,
    group: Pick<SeenGroup, 'kind' | 'key'>,
    indicator: string,
    days: readonly string[],
    known: KnownBy,
  ): Promise<PartsRow[]> {
    const mine = sql`group_kind = ${group.kind}::text and group_key = ${group.key}::text and indicator = ${indicator}::text`;
    const end = endOf(known);
    return access.sql<PartsRow>`
      with ${standing(end, sql`= any(${days}::date[])`)}, ${figuresKnown(end, standingDays, mine)}
      select s.as_of::text as "asOf", s.formula_version as "formulaVersion",
             case when coalesce(f.status, 'absent') = 'absent' then '{}' else f.details end as parts
        from standing s left join known_figure f on f.as_of = s.as_of
       order by s.as_of`;
  }
}
