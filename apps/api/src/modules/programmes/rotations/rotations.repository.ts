import { Injectable } from '@nestjs/common';
import type { CohortRole, CohortRoleKind } from '@understudy/contracts/programmes-rotations';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
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
  /** The roles of a cohort, by area: leads, then shadows, then advisers. */
  ofCohort(access: TenantAccess, cohortId: string): Promise<CohortRole[]> {
    return access.sql<CohortRole>`
      select r.id::text as id, json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as person, r.area, r.role,
             (select count(*)::int from enrolment x join cohort xc on xc.id = x.cohort_id
               where x.person_id = p.id and x.enrolled_on is not null and xc.programme_id = c.programme_id
                 and xc.starts_on < c.starts_on) as "earlierCohorts"
        from cohort_role r
        join enrolment e on e.id = r.enrolment_id
        join cohort c on c.id = e.cohort_id
        join person p on p.id = e.person_id
       where e.cohort_id = ${cohortId}::uuid
       order by r.area collate "C", array_position(array['lead', 'shadow', 'adviser'], r.role), p.name_key, p.id`;
  }

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
      select e.cohort_id::text as "cohortId", r.area, r.role, p.id::text as "personId", ${nameOf(sql`p`)} as "personName"
        from cohort_role r
        join enrolment e on e.id = r.enrolment_id
        join cohort c on c.id = e.cohort_id
        join person p on p.id = e.person_id
       where c.programme_id = ${programmeId}::uuid and c.state in ('open', 'ended')`;
  }

  /** The smallest group that the organisation shows as a figure. */
  async threshold(access: TenantAccess): Promise<number> {
    const rows = await access.sql<{ threshold: number }>`
      select privacy_threshold as threshold from organisation where organisation_id = ${access.organisationId}::uuid`;
    return rows[0]?.threshold ?? 5;
  }
}
