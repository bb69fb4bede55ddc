import { Injectable } from '@nestjs/common';
import type { AreaChoice } from '@understudy/contracts/programmes-areas';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { livePlaces } from '@understudy/domain/programmes/role-place-table';

@Injectable()
export class ChoicesRepository {
  /** What somebody would like to do, first choice first. */
  of(access: TenantAccess, enrolmentId: string): Promise<AreaChoice[]> {
    return access.sql<AreaChoice>`
      select area_id::text as "areaId", role from area_choice where enrolment_id = ${enrolmentId}::uuid order by ordinal`;
  }

  /** Whether the person has a role in the cohort, or is chosen for one. */
  async hasRole(access: TenantAccess, enrolmentId: string): Promise<boolean> {
    const rows = await access.sql`
      select 1 from cohort_role where enrolment_id = ${enrolmentId}::uuid and state = any(${livePlaces}::text[]) limit 1`;
    return rows.length > 0;
  }

  async replace(tx: TenantTransaction, enrolmentId: string, choices: readonly AreaChoice[]): Promise<void> {
    await tx.sql`delete from area_choice where enrolment_id = ${enrolmentId}::uuid`;
    const rows = JSON.stringify(choices.map((choice, ordinal) => ({ ...choice, ordinal })));
    await tx.sql`
      insert into area_choice (organisation_id, enrolment_id, ordinal, area_id, role)
      select ${tx.organisationId}::uuid, ${enrolmentId}::uuid, d.ordinal, d."areaId", d.role
        from jsonb_to_recordset(${rows}::jsonb) as d (ordinal int, "areaId" uuid, role text)`;
  }
}
