import { Injectable } from '@nestjs/common';
import type { SkipLevelTalkState } from '@understudy/contracts/skip-levels';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { ToldTalk } from '../talks/talks.service.js';

@Injectable()
export class FollowingRepository {
  /** Ends open talks whose leader is not two levels above any more, or of whom somebody works here no longer. */
  endApart(tx: TenantTransaction, from: readonly SkipLevelTalkState[], today: string): Promise<ToldTalk[]> {
    return tx.sql<ToldTalk>`
      update skip_level_talk t set state = 'ended', version = version + 1
       where t.state = any(${from}::text[]) and t.starts_at > now() and (
         not exists (select 1 from reporting_closure c
                      where c.leader_id = t.leader_id and c.person_id = t.person_id and c.depth >= 2
                        and c.from_on <= ${today}::date and c.to_on > ${today}::date)
         or exists (select 1 from unnest(array[t.leader_id, t.person_id]) one (id)
                     where not exists (select 1 from employment e
                                        where e.person_id = one.id and e.joined_on <= ${today}::date
                                          and (e.left_on is null or e.left_on > ${today}::date))))
      returning t.id::text as id, t.leader_id::text as "leaderId", t.person_id::text as "personId"`;
  }

  /** Lets questions lapse whose time has passed without an answer. */
  lapse(tx: TenantTransaction, from: readonly SkipLevelTalkState[]): Promise<ToldTalk[]> {
    return tx.sql<ToldTalk>`
      update skip_level_talk t set state = 'lapsed', version = version + 1
       where t.state = any(${from}::text[]) and t.starts_at <= now()
      returning t.id::text as id, t.leader_id::text as "leaderId", t.person_id::text as "personId"`;
  }

  /** Closes seasons whose last day is over; what was agreed in them can still be said to have taken place. */
  closePast(tx: TenantTransaction, today: string): Promise<{ id: string }[]> {
    return tx.sql<{ id: string }>`
      update skip_level_season set state = 'closed', version = version + 1
       where state = 'running' and last_on < ${today}::date returning id::text as id`;
  }
}
