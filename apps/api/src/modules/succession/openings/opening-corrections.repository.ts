import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { OpeningFacts } from './role-openings.repository.js';

@Injectable()
export class OpeningCorrectionsRepository {
  /** Writes what is known now, and keeps what was written before. */
  async write(
    tx: TenantTransaction,
    openingId: string,
    after: OpeningFacts,
    kept: { readonly reason: string; readonly before: OpeningFacts; readonly correctedBy: string | null },
  ): Promise<void> {
    await tx.sql`
      update role_opening
         set opened_on = ${after.openedOn}::date, filled_on = ${after.filledOn}::date, filled_by = ${after.filledBy}::uuid,
             filled_from = ${after.filledFrom}, withdrawn_on = ${after.withdrawnOn}::date,
             predecessor_id = ${after.predecessorId}::uuid, version = version + 1
       where id = ${openingId}::uuid`;
    await tx.sql`
      insert into role_opening_correction (organisation_id, opening_id, reason, before, corrected_by)
      values (${tx.organisationId}::uuid, ${openingId}::uuid, ${kept.reason}, ${JSON.stringify(kept.before)}::jsonb,
              ${kept.correctedBy}::uuid)`;
  }
}
