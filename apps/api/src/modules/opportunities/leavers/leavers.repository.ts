import { Injectable } from '@nestjs/common';
import type { CandidacyStatus } from '@understudy/contracts/opportunities';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type LeftCandidacy = { id: string; personId: string; opportunityId: string; sponsorId: string };

@Injectable()
export class LeaversRepository {
  /** Ends the open candidacies of those who have left by today and do not come back; returns them. */
  close(tx: TenantTransaction, from: readonly CandidacyStatus[], today: string): Promise<LeftCandidacy[]> {
    return tx.sql<LeftCandidacy>`
      update opportunity_candidacy c set status = 'left', version = c.version + 1
        from opportunity o
       where o.id = c.opportunity_id and c.status = any(${from}::text[])
         and exists (select 1 from employment gone where gone.person_id = c.person_id)
         and not exists (select 1 from employment held
                          where held.person_id = c.person_id and (held.left_on is null or held.left_on > ${today}::date))
      returning c.id::text as id, c.person_id::text as "personId", o.id::text as "opportunityId",
                o.sponsor_id::text as "sponsorId"`;
  }
}
