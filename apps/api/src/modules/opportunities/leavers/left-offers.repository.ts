import { Injectable } from '@nestjs/common';
import type { OpportunityStatus } from '@understudy/contracts/opportunities';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { openCandidacy } from '@understudy/domain/opportunities/candidacy-states';
import { hasLeft } from './has-left.repository.js';
import { nextSponsor } from './net-leavers.repository.js';

/** What somebody who has left still offers, and who takes over; null where nobody stood above them. */
export type LeftOffer = { readonly id: string; readonly sponsorId: string; readonly nextId: string | null };

@Injectable()
export class LeftOffersRepository {
  /** What is offered by sponsors who have left, or waits for their decision. */
  offers(tx: TenantTransaction, today: string): Promise<LeftOffer[]> {
    return tx.sql<LeftOffer>`
      select o.id::text as id, o.sponsor_id::text as "sponsorId", ${nextSponsor(today)} as "nextId"
        from opportunity o
       where ${hasLeft(sql`o.sponsor_id`, today)}
         and (o.status <> 'closed' or exists (
               select 1 from opportunity_candidacy c
                where c.opportunity_id = o.id and c.status = any(${openCandidacy}::text[])))
       order by o.id for update of o`;
  }

  /** Closes one that stands in one of these states; false where it does not. */
  async close(
    tx: TenantTransaction,
    id: string,
    from: readonly OpportunityStatus[],
    to: OpportunityStatus,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update opportunity set status = ${to}, version = version + 1
       where id = ${id}::uuid and status = any(${from}::text[]) returning id::text as id`;
    return rows.length === 1;
  }
}
