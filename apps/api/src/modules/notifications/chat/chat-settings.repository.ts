import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type ChatSettingRow = { readonly hosts: string[]; readonly version: number };

@Injectable()
export class ChatSettingsRepository {
  /** Where messages may go; nowhere where nothing was decided. */
  async get(access: TenantAccess): Promise<ChatSettingRow> {
    const [row] = await access.sql<ChatSettingRow>`select hosts, version from chat_setting`;
    return row ?? { hosts: [], version: 0 };
  }

  /** Keeps the decision if it is still of this version, 0 for none yet; tells whether it was. */
  async keep(tx: TenantTransaction, version: number, hosts: readonly string[]): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into chat_setting as kept (organisation_id, hosts)
      select ${tx.organisationId}::uuid, ${hosts}::text[] where ${version}::int = 0 or exists (select from chat_setting)
      on conflict (organisation_id) do update set hosts = excluded.hosts, version = kept.version + 1
       where kept.version = ${version}::int
      returning version`;
    return rows.length > 0;
  }
}
