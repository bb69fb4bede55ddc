import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';
import { TenantDatabase } from '@understudy/database/tenant-database';

const nobody = '00000000-0000-0000-0000-000000000000';

/** Questions whose answers tell whether this process can serve. */
@Injectable()
export class HealthRepository {
  constructor(
    private readonly system: SystemDatabase,
    private readonly tenants: TenantDatabase,
  ) {}

  /** Reaches the database through the tenant door. @throws when it cannot. */
  async reachTenants(): Promise<void> {
    await this.tenants.read({ organisationId: nobody }).sql`select 1 as one`;
  }

  /** How many seconds ago the relay last moved in an organisation that has untold events; 0 when all are told. */
  async secondsBehind(): Promise<number> {
    const [row] = await this.system.sql<{ seconds: number }>`
      select coalesce(max(extract(epoch from now() - p.updated_at)), 0)::float8 as seconds
        from event_stream s join relay_position p on p.organisation_id = s.organisation_id
       where s.last_position > p.position`;
    return row?.seconds ?? 0;
  }
}
