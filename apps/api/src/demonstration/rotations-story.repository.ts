import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryCohort, StoryEnrolment } from '@understudy/seed/programmes';

type Written<Told> = Told & { readonly id: string };

/** Writes the areas of the story's cohorts, who has which role in them, and what the others would like to do. */
@Injectable()
export class RotationsStoryRepository {
  async write(
    tx: TenantTransaction,
    cohorts: readonly Written<StoryCohort>[],
    enrolments: readonly Written<StoryEnrolment & { readonly cohortId: string }>[],
  ): Promise<void> {
    const id = tx.organisationId;
    const areas = cohorts.flatMap(({ id: cohortId, areas: told }) =>
      told.map((name, ordinal) => ({ cohortId, ordinal, name })),
    );
    await tx.sql`
      insert into cohort_area (organisation_id, cohort_id, ordinal, name, max_shadows, wished_experienced, wished_new)
      select ${id}::uuid, "cohortId", ordinal, name, 3, 1, 1
        from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as told ("cohortId" uuid, ordinal int, name text)`;
    const rows = JSON.stringify(enrolments.filter(({ roles, choices }) => roles.length + choices.length > 0));
    await tx.sql`
      insert into cohort_role (organisation_id, enrolment_id, area_id, role, state, since)
      select ${id}::uuid, told.id, area.id, held.role, held.state, told.since + interval '9 hours'
        from jsonb_to_recordset(${rows}::jsonb) as told (id uuid, "cohortId" uuid, since date, roles jsonb)
       cross join lateral jsonb_to_recordset(told.roles) as held (area text, role text, state text)
        join cohort_area area on area.cohort_id = told."cohortId" and area.name = held.area`;
    await tx.sql`
      insert into area_choice (organisation_id, enrolment_id, ordinal, area_id, role)
      select ${id}::uuid, told.id, wished.ordinal, area.id, wished.role
        from jsonb_to_recordset(${rows}::jsonb) as told (id uuid, "cohortId" uuid, choices jsonb)
       cross join lateral jsonb_to_recordset(told.choices) as wished (ordinal int, area text, role text)
        join cohort_area area on area.cohort_id = told."cohortId" and area.name = wished.area`;
  }
}
