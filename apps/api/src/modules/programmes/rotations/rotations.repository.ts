import { Injectable } from '@nestjs/common';
import type { CohortRoleKind } from '@understudy/contracts/programmes-rotations';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { everHeld } from '@understudy/domain/programmes/role-place-table';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type CohortStart = { readonly id: string; readonly name: string; readonly startsOn: string };
export type ProgrammeRole = {
  readonly cohortId: string;
  readonly area: string;
  readonly role: CohortRoleKind;
  readonly personId: string;
  readonly personName: string;
};

@Injectable()
export class RotationsRepository {
  /** The cohorts of a programme that took or take place, in their order. */
  cohorts(access: TenantAccess, programmeId: string): Promise<CohortStart[]> {
    return access.sql<CohortStart>`
      select id::text as id, name, starts_on::text as "startsOn" from cohort
       where programme_id = ${programmeId}::uuid and state in ('open', 'ended')
       order by starts_on, id`;
  }

  /** Every role of a programme’s cohorts. */
  ofProgramme(access: TenantAccess, programmeId: string): Promise<ProgrammeRole[]> {
    return access.sql<ProgrammeRole>`
      select e.cohort_id::text as "cohortId", a.name as area, r.role, p.id::text as "personId", ${nameOf(sql`p`)} as "personName"
        from cohort_role r
        join cohort_area a on a.id = r.area_id
        join enrolment e on e.id = r.enrolment_id
        join cohort c on c.id = e.cohort_id
        join person p on p.id = e.person_id
       where c.programme_id = ${programmeId}::uuid and c.state in ('open', 'ended')
         and r.state = any(${everHeld}::text[])`;
  }
}
