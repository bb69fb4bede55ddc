import { Injectable } from '@nestjs/common';
import type { SignalSettings } from '@understudy/contracts/assessments-signals';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What the organisation decided about signals; without a decision people read what is observed in them. */
@Injectable()
export class SignalSettingsRepository {
  async get(access: TenantAccess): Promise<SignalSettings> {
    const rows = await access.sql<SignalSettings>`select open_to_person as "openToPerson", version from signal_setting`;
    return rows[0] ?? { openToPerson: true, version: 0 };
  }

  /** Writes the decision; false when the version is not the current one. */
  async change(tx: TenantTransaction, { openToPerson, version }: SignalSettings): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into signal_setting as known (organisation_id, open_to_person)
      select ${tx.organisationId}::uuid, ${openToPerson}::bool
       where ${version}::int = coalesce((select version from signal_setting), 0)
      on conflict (organisation_id) do update
         set open_to_person = excluded.open_to_person, version = known.version + 1
       where known.version = ${version}::int
      returning version`;
    return rows.length === 1;
  }
}
