import { Injectable } from '@nestjs/common';
import type { RoleImport } from '@understudy/contracts/programmes-selection';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

const person = (alias: Sql): Sql =>
  sql`case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)}) end`;

/** The files from which roles of a cohort were given. */
@Injectable()
export class RoleImportsRepository {
  /** The latest first. */
  ofCohort(access: TenantAccess, cohortId: string): Promise<RoleImport[]> {
    return access.sql<RoleImport>`
      select i.id::text as id, i.roles, ${person(sql`p`)} as "importedBy", i.imported_at as "importedAt",
             ${person(sql`u`)} as "undoneBy", i.undone_at as "undoneAt"
        from cohort_role_import i
        left join person p on p.id = i.imported_by
        left join person u on u.id = i.undone_by
       where i.cohort_id = ${cohortId}::uuid order by i.imported_at desc, i.id`;
  }

  async insert(tx: TenantTransaction, cohortId: string, roles: number, by: string | null): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into cohort_role_import (organisation_id, cohort_id, roles, imported_by)
      values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${roles}::int, ${by}::uuid) returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The import was not written.');
    return id;
  }

  /** Marks one as taken out again; false where it is already. */
  async undo(tx: TenantTransaction, importId: string, by: string | null): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update cohort_role_import set undone_at = now(), undone_by = ${by}::uuid
       where id = ${importId}::uuid and undone_at is null returning id::text as id`;
    return rows.length === 1;
  }
}
