import { Injectable } from '@nestjs/common';
import type { Horizon } from '@understudy/contracts/career-framework';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type SuccessorRow = {
  id: string;
  roleId: string;
  personId: string;
  horizon: Horizon;
  evidence: string;
  from: string;
  to: string | null;
  version: number;
  nominationId: string | null;
};
export type NominationValues = Pick<SuccessorRow, 'roleId' | 'personId' | 'horizon' | 'evidence' | 'from'> & {
  readonly version: number;
  readonly nominatedBy: string | null;
  readonly nominationId: string | null;
};

@Injectable()
export class SuccessorsRepository {
  async lockRole(tx: TenantTransaction, roleId: string): Promise<void> {
    await tx.sql`select id::text as id from critical_role where id = ${roleId}::uuid for update`;
  }

  async find(access: TenantAccess, roleId: string, successorId: string, today: string): Promise<SuccessorRow | null> {
    const rows = await access.sql<SuccessorRow>`
      select id::text as id, role_id::text as "roleId", person_id::text as "personId", horizon, evidence,
             from_on::text as "from", to_on::text as "to", version, nomination_id::text as "nominationId"
        from successor
       where id = ${successorId}::uuid and role_id = ${roleId}::uuid
         and from_on <= ${today}::date and (to_on is null or to_on > ${today}::date)`;
    return rows[0] ?? null;
  }

  /** Whether the person is nominated for the role on that day or any later one. */
  async isNominated(access: TenantAccess, roleId: string, personId: string, from: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from successor
                      where role_id = ${roleId}::uuid and person_id = ${personId}::uuid
                        and (to_on is null or to_on > ${from}::date)) as found`;
    return rows[0]?.found ?? false;
  }

  async insert(tx: TenantTransaction, values: NominationValues): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into successor (organisation_id, role_id, person_id, horizon, evidence, from_on, nominated_by, version,
                             nomination_id)
      values (${tx.organisationId}::uuid, ${values.roleId}::uuid, ${values.personId}::uuid, ${values.horizon},
              ${values.evidence}, ${values.from}::date, ${values.nominatedBy}::uuid, ${values.version}::int,
              ${values.nominationId}::uuid)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The nomination was not written.');
    return id;
  }

  /** Writes horizon and evidence in place; false when the version is not the current one. */
  async update(
    tx: TenantTransaction,
    { id, version }: SuccessorRow,
    values: Pick<SuccessorRow, 'horizon' | 'evidence'>,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update successor set horizon = ${values.horizon}, evidence = ${values.evidence}, version = version + 1
       where id = ${id}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** Ends a nomination on that day; one that began no earlier has not been and goes. */
  async end(tx: TenantTransaction, id: string, on: string): Promise<void> {
    await tx.sql`delete from successor where id = ${id}::uuid and from_on >= ${on}::date`;
    await tx.sql`
      update successor set to_on = ${on}::date, version = version + 1
       where id = ${id}::uuid and (to_on is null or to_on > ${on}::date)`;
  }

  /**
   * Ends what still runs of a person's nominations for one role: on that day what began before it, today what began since,
   * unless they do not hold the role any more. What has been stays; only what would have begun today goes.
   */
  async endFor(
    tx: TenantTransaction,
    roleId: string,
    personId: string,
    { on, today, holds }: { readonly on: string; readonly today: string; readonly holds: boolean },
  ): Promise<void> {
    const rows = await tx.sql<{ id: string; from: string }>`
      select id::text as id, from_on::text as "from" from successor
       where role_id = ${roleId}::uuid and person_id = ${personId}::uuid and (to_on is null or to_on > ${today}::date)`;
    for (const { id, from } of rows) {
      if (from < on) await this.end(tx, id, on);
      else if (holds) await this.end(tx, id, today);
    }
  }

  /** Ends every nomination of somebody who leaves on that day; returns the roles they were nominated for. */
  async endAllOf(tx: TenantTransaction, personId: string, on: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string; roleId: string }>`
      select id::text as id, role_id::text as "roleId" from successor
       where person_id = ${personId}::uuid and (to_on is null or to_on > ${on}::date)`;
    for (const { id } of rows) await this.end(tx, id, on);
    return rows.map(({ roleId }) => roleId);
  }
}
