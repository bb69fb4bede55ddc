import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { SeenGroup } from '../../groups/groups.service.js';
import { openRolesOf } from '../../records/group-members.repository.js';

@Injectable()
export class BoardRolesRepository {
  /** Ids of the critical roles of a group that are open on a day. */
  async of(access: TenantAccess, group: Pick<SeenGroup, 'kind' | 'id'>, asOf: string): Promise<ReadonlySet<string>> {
    const rows = await access.sql<{ id: string }>`
      with ${openRolesOf(group, asOf)} select id::text as id from open_role`;
    return new Set(rows.map(({ id }) => id));
  }
}
