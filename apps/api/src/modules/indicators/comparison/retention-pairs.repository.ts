import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Window } from '@understudy/domain/indicators/window';
import type { SharedTrials } from '@understudy/domain/statistics/overlapping-proportions';
import { spells } from '../computation/history-fragments.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';
import { membersOf } from '../records/group-members.repository.js';

/** Whoever was in the group when a window opened, and whether they stayed through it. */
const stayers = ({ windowFrom, asOf }: Window): Sql => sql`
  select s.person_id, s.to_on > ${asOf}::date as stayed
    from spell s
    join member m on m.person_id = s.person_id and m.from_on <= ${windowFrom}::date and m.to_on > ${windowFrom}::date
   where s.from_on <= ${windowFrom}::date and s.to_on > ${windowFrom}::date`;

@Injectable()
export class RetentionPairsRepository {
  /** The people behind the retention of both windows, by whether they stayed through each. */
  async shared(
    access: TenantAccess,
    group: Pick<SeenGroup, 'kind' | 'id'>,
    [before, after]: readonly [Window, Window],
  ): Promise<SharedTrials> {
    const rows = await access.sql<SharedTrials>`
      with ${spells(null)}, ${membersOf(group)}, one as (${stayers(before)}), other as (${stayers(after)})
      select count(*)::int as trials, count(*) filter (where one.stayed)::int as first,
             count(*) filter (where other.stayed)::int as second,
             count(*) filter (where one.stayed and other.stayed)::int as both
        from one join other on other.person_id = one.person_id`;
    return rows[0] ?? { trials: 0, first: 0, second: 0, both: 0 };
  }
}
