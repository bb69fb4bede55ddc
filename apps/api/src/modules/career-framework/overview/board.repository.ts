import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';

export type BoardRow = { stageId: string | null; total: number; ids: string[] };

@Injectable()
export class BoardRepository {
  /** How many of the line (of everybody, without one) are at each stage today, and the first few of each by name. */
  async columns(access: TenantAccess, line: Sql | null, today: string, first: number): Promise<BoardRow[]> {
    const inScope = line === null ? sql`true` : sql`p.id in (${line})`;
    return access.sql<BoardRow>`
      select a.stage_id::text as "stageId", count(*)::int as total,
             (array_agg(p.id order by p.name_key, p.id))[1:${first}::int]::text[] as ids
        from person p
        join employment e on e.person_id = p.id and e.joined_on <= ${today}::date
                         and (e.left_on is null or e.left_on > ${today}::date)
        left join stage_assignment a on a.person_id = p.id and a.from_on <= ${today}::date
                                    and (a.to_on is null or a.to_on > ${today}::date)
       where ${inScope}
       group by a.stage_id`;
  }
}
