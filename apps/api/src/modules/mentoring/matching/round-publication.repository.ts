import { Injectable } from '@nestjs/common';
import type { MatchReason } from '@understudy/contracts/mentoring-matches';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { worksHere } from './rounds.repository.js';

export type FoundPair = { mentorId: string; menteeId: string; reasons: MatchReason[] };

@Injectable()
export class RoundPublicationRepository {
  /** The pairs of a round in an order that is the same for everybody, so that two rounds never wait for each other. */
  pairs(tx: TenantTransaction, roundId: string): Promise<FoundPair[]> {
    return tx.sql<FoundPair>`
      select mentor_id::text as "mentorId", mentee_id::text as "menteeId", reasons
        from mentoring_pair where round_id = ${roundId}::uuid order by mentee_id`;
  }

  /** Lets everybody of a round who works here and has not asked yet wait for a mentor, by what is known of them. */
  async letWait(tx: TenantTransaction, roundId: string, { today, timeZone }: Actor): Promise<void> {
    await tx.sql`
      insert into mentoring_request (organisation_id, person_id, stage_key, time_zone, created_on)
      select ${tx.organisationId}::uuid, x.mentee_id, t.key, ${timeZone}, ${today}::date
        from mentoring_round_mentee x
        left join lateral (
          select s.key from target_stage a join stage s on s.id = a.stage_id
           where a.person_id = x.mentee_id and a.from_on <= ${today}::date and (a.to_on is null or a.to_on > ${today}::date)
           order by a.from_on desc limit 1) t on true
       where x.round_id = ${roundId}::uuid and ${worksHere(sql`x.mentee_id`, today)}
         and not exists (select 1 from mentorship s where s.mentee_id = x.mentee_id and s.status in ('active', 'paused'))
      on conflict do nothing`;
  }

  async noteRound(tx: TenantTransaction, roundId: string, mentorshipIds: readonly string[]): Promise<void> {
    await tx.sql`
      update mentorship set round_id = ${roundId}::uuid where id = any(${mentorshipIds}::uuid[])`;
  }
}
