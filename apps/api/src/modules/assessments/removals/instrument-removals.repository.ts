import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** A draft of an instrument as its row stood when it was discarded, and the instrument's own where that was removed with it. */
export type KeptInstrumentDraft = {
  readonly id: string;
  readonly instrument_id: string;
  readonly instrument?: object;
};

@Injectable()
export class InstrumentRemovalsRepository {
  /** Writes an instrument again that was removed before it was published. */
  async restoreInstrument(tx: TenantTransaction, kept: object): Promise<void> {
    await tx.sql`select insert_as_kept('instrument', ${JSON.stringify(kept)}::jsonb)`;
  }

  /** Writes a draft again as it was kept, as the next version of its instrument. */
  async restore(tx: TenantTransaction, kept: KeptInstrumentDraft): Promise<void> {
    await tx.sql`
      select insert_as_kept('instrument_version', ${JSON.stringify(kept)}::jsonb || jsonb_build_object(
               'number', (select coalesce(max(n.number), 0) + 1 from instrument_version n
                           where n.instrument_id = ${kept.instrument_id}::uuid)))`;
  }
}
