import { Injectable } from '@nestjs/common';
import type { EffectivenessSettings } from '@understudy/contracts/effectiveness';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type SettingsRow = Omit<EffectivenessSettings, 'abilities'>;

@Injectable()
export class SettingsRepository {
  /** Version 0 where nobody has decided yet. */
  async get(access: TenantAccess): Promise<SettingsRow> {
    const rows = await access.sql<SettingsRow>`select sight, version from effectiveness_setting`;
    return rows[0] ?? { sight: 'line', version: 0 };
  }

  /** False when somebody else decided meanwhile. */
  async write(tx: TenantTransaction, { sight, version }: SettingsRow): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into effectiveness_setting as known (organisation_id, sight)
      select ${tx.organisationId}::uuid, ${sight}
       where ${version}::int = 0 or exists (select 1 from effectiveness_setting)
      on conflict (organisation_id) do update set sight = excluded.sight, version = known.version + 1
       where known.version = ${version}::int
      returning version`;
    return rows.length === 1;
  }
}
