import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

@Injectable()
export class TemplatesRepository {
  /** The language of the organisation, and the templates that it does not offer. */
  async choices(access: TenantAccess): Promise<{ locale: string; putAway: string[] }> {
    const rows = await access.sql<{ locale: string; putAway: string[] }>`
      select o.locale, (select coalesce(array_agg(p.template_key), '{}') from put_away_template p) as "putAway"
        from organisation o`;
    return rows[0] ?? { locale: 'en-GB', putAway: [] };
  }

  async putAway(tx: TenantTransaction, key: string): Promise<void> {
    await tx.sql`
      insert into put_away_template (organisation_id, template_key) values (${tx.organisationId}::uuid, ${key})
      on conflict do nothing`;
  }

  async offer(tx: TenantTransaction, key: string): Promise<void> {
    await tx.sql`delete from put_away_template where template_key = ${key}`;
  }
}
