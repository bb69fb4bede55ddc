import { Injectable } from '@nestjs/common';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

@Injectable()
export class FrameworkSeedRepository {
  async exists(access: TenantAccess): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`select exists (select 1 from framework) as found`;
    return rows[0]?.found ?? false;
  }

  /** The language that the organisation works in. */
  async locale(access: TenantAccess): Promise<string> {
    const rows = await access.sql<{ locale: string }>`select locale from organisation`;
    return rows[0]?.locale ?? 'en-GB';
  }

  /** Writes the framework with its first, published version; returns the version's id. */
  async insert(tx: TenantTransaction, content: FrameworkContent): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      with framework_row as (
        insert into framework (organisation_id, name) values (${tx.organisationId}::uuid, ${content.name})
        returning organisation_id, id
      )
      insert into framework_version (organisation_id, framework_id, number, status, published_at, content)
      select organisation_id, id, 1, 'published', now(), ${JSON.stringify(content)}::jsonb from framework_row
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The framework was not written.');
    return id;
  }
}
