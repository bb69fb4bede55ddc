import { Injectable } from '@nestjs/common';
import type { Unit } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

const unitColumns = (today: string): Sql => sql`
  u.id::text as id, u.parent_id::text as "parentId", u.name, u.version,
  (select count(*)::int from unit_membership m
     join employment e on e.person_id = m.person_id and e.joined_on <= ${today}::date
                      and (e.left_on is null or e.left_on > ${today}::date)
    where m.unit_id = u.id and m.from_on <= ${today}::date and (m.to_on is null or m.to_on > ${today}::date)) as people`;

@Injectable()
export class UnitsRepository {
  async list(access: TenantAccess, today: string): Promise<Unit[]> {
    return access.sql<Unit>`select ${unitColumns(today)} from unit u order by folded(u.name), u.id`;
  }

  async find(access: TenantAccess, unitId: string, today: string): Promise<Unit | null> {
    const rows = await access.sql<Unit>`select ${unitColumns(today)} from unit u where u.id = ${unitId}::uuid`;
    return rows[0] ?? null;
  }

  /** Whether another unit below the same parent has the name. */
  async nameTaken(
    access: TenantAccess,
    name: string,
    parentId: string | null,
    exceptUnitId: string | null,
  ): Promise<boolean> {
    const rows = await access.sql<{ taken: boolean }>`
      select exists (select 1 from unit
                      where name = ${name} and parent_id is not distinct from ${parentId}::uuid
                        and id is distinct from ${exceptUnitId}::uuid) as taken`;
    return rows[0]?.taken ?? false;
  }

  /** Whether `unitId` is `ancestorId` or somewhere below it. */
  async isInside(access: TenantAccess, unitId: string, ancestorId: string): Promise<boolean> {
    const rows = await access.sql<{ inside: boolean }>`
      with recursive above as (
        select id, parent_id from unit where id = ${unitId}::uuid
        union
        select u.id, u.parent_id from above a join unit u on u.id = a.parent_id
      )
      select exists (select 1 from above where id = ${ancestorId}::uuid) as inside`;
    return rows[0]?.inside ?? false;
  }

  async insert(tx: TenantTransaction, name: string, parentId: string | null): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into unit (organisation_id, parent_id, name) values (${tx.organisationId}::uuid, ${parentId}::uuid, ${name})
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The unit was not written.');
    return id;
  }

  /** False when the version is not the current one. */
  async update(
    tx: TenantTransaction,
    unitId: string,
    version: number,
    name: string,
    parentId: string | null,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update unit set name = ${name}, parent_id = ${parentId}::uuid, version = version + 1
       where id = ${unitId}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }
}
