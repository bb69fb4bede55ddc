import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type BlockRow = { id: string; name: string; blockedOn: string };

@Injectable()
export class BlocksRepository {
  /** Whom somebody does not wish to be matched with, by name. */
  list(access: TenantAccess, personId: string | null): Promise<BlockRow[]> {
    return access.sql<BlockRow>`
      select p.id::text as id, ${nameOf(sql`p`)} as name, b.blocked_on::text as "blockedOn"
        from mentoring_block b join person p on p.id = b.blocked_id
       where b.person_id = ${personId}::uuid order by p.name_key, p.id`;
  }

  /** Whether somebody can be met here at all: works here, or mentors from outside. */
  async isKnown(access: TenantAccess, personId: string, today: string): Promise<boolean> {
    const rows = await access.sql<{ id: string }>`
      select p.id::text as id from person p
       where p.id = ${personId}::uuid
         and (exists (select 1 from employment e where e.person_id = p.id and e.joined_on <= ${today}::date
                         and (e.left_on is null or e.left_on > ${today}::date))
              or exists (select 1 from mentor_profile m
                          where m.person_id = p.id and m.external and m.status <> 'left'))`;
    return rows.length === 1;
  }

  async insert(tx: TenantTransaction, personId: string, blockedId: string, today: string): Promise<void> {
    await tx.sql`
      insert into mentoring_block (organisation_id, person_id, blocked_id, blocked_on)
      values (${tx.organisationId}::uuid, ${personId}::uuid, ${blockedId}::uuid, ${today}::date)
      on conflict do nothing`;
  }

  /** False when there was none. */
  async remove(tx: TenantTransaction, personId: string | null, blockedId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      delete from mentoring_block where person_id = ${personId}::uuid and blocked_id = ${blockedId}::uuid
      returning blocked_id::text as id`;
    return rows.length === 1;
  }
}
