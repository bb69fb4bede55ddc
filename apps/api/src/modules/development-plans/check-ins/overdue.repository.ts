import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { overdueSince } from './check-in-sight.repository.js';

export type OverdueRow = { id: string; personId: string; counterpartId: string; since: string };

@Injectable()
export class OverdueRepository {
  /** Marks as told what has become overdue, of pairs who both still work here and still belong together; returns it. */
  async takeNew(tx: TenantTransaction, today: string): Promise<OverdueRow[]> {
    return tx.sql<OverdueRow>`
      with due as (
        select k.id, ${overdueSince(today)} as since
          from check_in k
         where k.overdue_told_at is null and least(k.held_on, k.next_on) < ${today}::date
           and (k.kind = 'mentor' or exists (
                 select 1 from reporting_closure c
                  where c.leader_id = k.counterpart_id and c.person_id = k.person_id
                    and c.from_on <= ${today}::date and c.to_on > ${today}::date))
           and (select count(*) from employment e
                 where e.person_id in (k.person_id, k.counterpart_id) and e.joined_on <= ${today}::date
                   and (e.left_on is null or e.left_on > ${today}::date)) = 2
      )
      update check_in k set overdue_told_at = now() from due
       where k.id = due.id and due.since is not null
      returning k.id::text as id, k.person_id::text as "personId", k.counterpart_id::text as "counterpartId",
                due.since::text as since`;
  }
}
