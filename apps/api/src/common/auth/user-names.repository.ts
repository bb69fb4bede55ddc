import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';

/** Names of the people who sign in to an organisation, also of those who no longer do. */
@Injectable()
export class UserNames {
  constructor(private readonly system: SystemDatabase) {}

  /** Names by user id; whoever never belonged to the organisation is left out. */
  async of(organisationId: string, userIds: Iterable<string | null>): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(userIds)].filter((id) => id !== null);
    if (ids.length === 0) return new Map();
    const rows = await this.system.sql<{ id: string; name: string }>`
      select account.id::text, account.name
        from user_account account join membership on membership.user_id = account.id
       where membership.organisation_id = ${organisationId}::uuid and account.id = any(${ids}::uuid[])`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
