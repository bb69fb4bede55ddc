import { Injectable } from '@nestjs/common';
import type { SuccessionSettings } from '@understudy/contracts/succession-nominations';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What the organisation has decided about nominees; nobody is asked or told where it has decided nothing. */
@Injectable()
export class SuccessionSettingsRepository {
  async get(access: TenantAccess): Promise<SuccessionSettings> {
    const rows = await access.sql<SuccessionSettings>`
      select nominee_consent as "nomineeConsent", version from succession_setting`;
    return rows[0] ?? { nomineeConsent: 'not-asked', version: 0 };
  }

  /** Writes the decision; false when the version is not the current one. */
  async change(tx: TenantTransaction, { nomineeConsent, version }: SuccessionSettings): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into succession_setting as known (organisation_id, nominee_consent)
      select ${tx.organisationId}::uuid, ${nomineeConsent}
       where ${version}::int = coalesce((select version from succession_setting), 0)
      on conflict (organisation_id) do update
         set nominee_consent = excluded.nominee_consent, version = known.version + 1
       where known.version = ${version}::int
      returning version`;
    return rows.length === 1;
  }
}
