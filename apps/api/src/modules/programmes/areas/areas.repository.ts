import { Injectable } from '@nestjs/common';
import type { CohortArea } from '@understudy/contracts/programmes-areas';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { AreaHolder } from '@understudy/domain/programmes/area-board';
import { livePlaces } from '@understudy/domain/programmes/role-place-table';

export type AreaRow = Omit<CohortArea, 'board' | 'abilities'> & { readonly holders: readonly AreaHolder[] };
export type AreaDraft = Omit<CohortArea, 'id' | 'board' | 'abilities'> & { readonly areaId: string | null };

@Injectable()
export class AreasRepository {
  /** The areas of a cohort in their order, each with who is there or is chosen for it. */
  ofCohort(access: TenantAccess, cohortId: string): Promise<AreaRow[]> {
    return access.sql<AreaRow>`
      select a.id::text as id, a.name, a.leads, a.max_shadows as "maxShadows",
             a.wished_experienced as "wishedExperienced", a.wished_new as "wishedNew",
             (select coalesce(json_agg(json_build_object('role', r.role, 'experienced', exists (
                       select 1 from enrolment x join cohort xc on xc.id = x.cohort_id
                        where x.person_id = e.person_id and x.enrolled_on is not null
                          and xc.programme_id = c.programme_id and xc.starts_on < c.starts_on))), '[]')
                from cohort_role r join enrolment e on e.id = r.enrolment_id
               where r.area_id = a.id and r.state = any(${livePlaces}::text[])) as holders
        from cohort_area a join cohort c on c.id = a.cohort_id
       where a.cohort_id = ${cohortId}::uuid
       order by a.ordinal, a.id`;
  }

  /** The cohort of an area; null where there is no such area. */
  async cohortOf(access: TenantAccess, areaId: string): Promise<string | null> {
    const rows = await access.sql<{ id: string }>`
      select cohort_id::text as id from cohort_area where id = ${areaId}::uuid`;
    return rows[0]?.id ?? null;
  }

  /** Areas of a cohort in which somebody ever had a role. */
  async used(access: TenantAccess, cohortId: string): Promise<Set<string>> {
    const rows = await access.sql<{ id: string }>`
      select distinct r.area_id::text as id from cohort_role r join cohort_area a on a.id = r.area_id
       where a.cohort_id = ${cohortId}::uuid`;
    return new Set(rows.map(({ id }) => id));
  }

  /** Writes the areas anew, in this order; what is not named any more goes. */
  async replace(tx: TenantTransaction, cohortId: string, areas: readonly AreaDraft[]): Promise<void> {
    const kept = areas.flatMap(({ areaId }) => (areaId === null ? [] : [areaId]));
    await tx.sql`delete from cohort_area where cohort_id = ${cohortId}::uuid and not (id = any(${kept}::uuid[]))`;
    // Names may change places; while they do, none stands in the way of another.
    await tx.sql`update cohort_area set name = id::text where cohort_id = ${cohortId}::uuid`;
    const rows = JSON.stringify(areas.map((area, ordinal) => ({ ...area, ordinal })));
    await tx.sql`
      insert into cohort_area (organisation_id, id, cohort_id, ordinal, name, leads, max_shadows, wished_experienced,
                               wished_new)
      select ${tx.organisationId}::uuid, coalesce(d."areaId", gen_random_uuid()), ${cohortId}::uuid, d.ordinal, d.name,
             d.leads, d."maxShadows", d."wishedExperienced", d."wishedNew"
        from jsonb_to_recordset(${rows}::jsonb)
          as d ("areaId" uuid, ordinal int, name text, leads int, "maxShadows" int, "wishedExperienced" int,
                "wishedNew" int)
      on conflict (organisation_id, id) do update
         set ordinal = excluded.ordinal, name = excluded.name, leads = excluded.leads,
             max_shadows = excluded.max_shadows, wished_experienced = excluded.wished_experienced,
             wished_new = excluded.wished_new`;
    await tx.sql`update cohort set version = version + 1 where id = ${cohortId}::uuid`;
  }
}
