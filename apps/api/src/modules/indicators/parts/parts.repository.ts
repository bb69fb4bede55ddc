import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { SeenGroup } from '../groups/groups.service.js';
import type { StoredParts } from './part-rows.js';

/** The parts of a figure on a day; null where it was not kept what they were. */
export type PartsRow = { asOf: string; parts: StoredParts | null };

/** Until when something must have been known: the end of a day in a time zone. */
export type KnownBy = { readonly day: string; readonly timeZone: string };

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
    const end = sql`((${known.day}::date + 1)::timestamp at time zone ${known.timeZone}::text)`;
    const mine = sql`group_kind = ${group.kind}::text and group_key = ${group.key}::text and indicator = ${indicator}::text`;
    return access.sql<PartsRow>`
      select s.as_of::text as "asOf",
             case when f.known_until is null then coalesce(n.details, '{}')
                  when f.status = 'absent' then '{}' else f.details end as parts
        from indicator_snapshot s
        left join lateral (select known_until, status, details from former_figure
                            where as_of = s.as_of and ${mine} and known_until >= ${end}
                            order by known_until limit 1) f on true
        left join (select as_of, details from indicator_figure where ${mine}) n on n.as_of = s.as_of
       where s.as_of = any(${days}::date[])
         and (s.computed_at < ${end} or exists (
           select 1 from snapshot_version v where v.as_of = s.as_of and v.computed_at < ${end}))
       order by s.as_of`;
  }
}
