import { Injectable } from '@nestjs/common';
import type { CycleNotOpenedReason } from '@understudy/contracts/development-plans-cycles';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Drafts that open by themselves. */
@Injectable()
export class CycleOpeningsRepository {
  /** Locks the drafts whose day has come, also where a day was slept through, and says when their windows end. */
  due(tx: TenantTransaction, today: string): Promise<{ id: string; closesOn: string }[]> {
    return tx.sql<{ id: string; closesOn: string }>`
      select id::text as id, closes_on::text as "closesOn" from development_cycle
       where status = 'draft' and opens_by_itself and opens_on <= ${today}::date
       order by opens_on, id for update`;
  }

  /** Leaves it a draft that opens by nobody but whoever begins it, and says why. */
  async holdBack(tx: TenantTransaction, cycleId: string, today: string, because: CycleNotOpenedReason): Promise<void> {
    await tx.sql`
      update development_cycle set opens_by_itself = false, not_opened_on = ${today}::date,
                                   not_opened_because = ${because}::text, version = version + 1
       where id = ${cycleId}::uuid and status = 'draft'`;
  }
}
