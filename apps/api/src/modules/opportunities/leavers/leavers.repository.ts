import { Injectable } from '@nestjs/common';
import type { CandidacyStatus } from '@understudy/contracts/opportunities';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { AssignmentStatus } from '@understudy/domain/opportunities/assignment-states';
import { hasLeft } from './has-left.repository.js';

export type LeftStretch = {
  id: string;
  personId: string;
  opportunityId: string;
  sponsorId: string;
  mentorId: string | null;
  skipLevelId: string | null;
};
export type LeftCandidacy = { id: string; personId: string; opportunityId: string; sponsorId: string };

@Injectable()
export class LeaversRepository {
  /** Ends the open candidacies of those who have left by today and do not come back; returns them. */
  close(tx: TenantTransaction, from: readonly CandidacyStatus[], today: string): Promise<LeftCandidacy[]> {
    return tx.sql<LeftCandidacy>`
      update opportunity_candidacy c set status = 'left', version = c.version + 1
        from opportunity o
       where o.id = c.opportunity_id and c.status = any(${from}::text[])
         and ${hasLeft(sql`c.person_id`, today)}
      returning c.id::text as id, c.person_id::text as "personId", o.id::text as "opportunityId",
                o.sponsor_id::text as "sponsorId"`;
  }

  /** Calls off what somebody who has left had taken on and not begun, and gives its places back; returns them. */
  callOff(
    tx: TenantTransaction,
    from: readonly AssignmentStatus[],
    to: AssignmentStatus,
    today: string,
  ): Promise<LeftStretch[]> {
    return tx.sql<LeftStretch>`
      with gone as (
        update stretch_assignment a set status = ${to}, ended_on = ${today}::date, version = a.version + 1
          from opportunity o
         where o.id = a.opportunity_id and a.status = any(${from}::text[])
           and ${hasLeft(sql`a.person_id`, today)}
        returning a.id, a.person_id, a.opportunity_id, o.sponsor_id, a.mentor_id, a.skip_level_id
      ), freed as (
        update opportunity o set places_taken = o.places_taken - one.places
          from (select opportunity_id, count(*)::int as places from gone group by 1) one
         where o.id = one.opportunity_id
      )
      select id::text as id, person_id::text as "personId", opportunity_id::text as "opportunityId",
             sponsor_id::text as "sponsorId", mentor_id::text as "mentorId", skip_level_id::text as "skipLevelId"
        from gone order by id`;
  }
}
