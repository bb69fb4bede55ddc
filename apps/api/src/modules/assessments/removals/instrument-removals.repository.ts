import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** A draft of an instrument as its row stood when it was discarded. */
export type KeptInstrumentDraft = { readonly id: string; readonly instrument_id: string };

@Injectable()
export class InstrumentRemovalsRepository {
  /** Writes a draft again as it was kept, as the next version of its instrument. */
  async restore(tx: TenantTransaction, kept: KeptInstrumentDraft): Promise<void> {
    await tx.sql`
      select insert_as_kept('instrument_version', ${JSON.stringify(kept)}::jsonb || jsonb_build_object(
               'number', (select max(n.number) + 1 from instrument_version n
                           where n.instrument_id = ${kept.instrument_id}::uuid)))`;
  }
}
