import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';

@Injectable()
export class RoadmapRepository {
  /** The language of the organisation, for suggestions in a language that nobody asked for. */
  async locale(access: TenantAccess): Promise<'en-GB' | 'de'> {
    const rows = await access.sql<{ locale: string }>`
      select locale from organisation where organisation_id = ${access.organisationId}::uuid`;
    return rows[0]?.locale === 'de' ? 'de' : 'en-GB';
  }
}
