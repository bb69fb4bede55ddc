import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinRotation = {
  readonly id: string;
  readonly made: Readonly<
    Record<'cohort' | 'enrolment' | 'area' | 'cohortRole' | 'roleSelection' | 'roleImport', string>
  >;
  readonly people: Readonly<Record<'lead', string>>;
  readonly text: (what: string) => string;
};

/** An area in which a run of the selection proposes the member as a shadow, as they wished. */
export const writeRotation = async (tx: TenantTransaction, { id, made, people, text }: TwinRotation): Promise<void> => {
  await tx.sql`
    insert into cohort_area (organisation_id, id, cohort_id, ordinal, name)
    values (${id}::uuid, ${made.area}::uuid, ${made.cohort}::uuid, 0, ${text('area')})`;
  await tx.sql`
    insert into area_choice (organisation_id, enrolment_id, ordinal, area_id, role)
    values (${id}::uuid, ${made.enrolment}::uuid, 0, ${made.area}::uuid, 'shadow')`;
  await tx.sql`
    insert into role_selection (organisation_id, id, cohort_id, made_by)
    values (${id}::uuid, ${made.roleSelection}::uuid, ${made.cohort}::uuid, ${people.lead}::uuid)`;
  await tx.sql`
    insert into role_selection_line (organisation_id, selection_id, enrolment_id, choice, area_id, role, answer, origin, ahead)
    values (${id}::uuid, ${made.roleSelection}::uuid, ${made.enrolment}::uuid, 1, ${made.area}::uuid, 'shadow', 'chosen',
            'outsider', 0)`;
  await tx.sql`
    insert into cohort_role_import (organisation_id, id, cohort_id, roles, imported_by)
    values (${id}::uuid, ${made.roleImport}::uuid, ${made.cohort}::uuid, 1, ${people.lead}::uuid)`;
  await tx.sql`
    insert into cohort_role (organisation_id, id, enrolment_id, area_id, role, state, selection_id)
    values (${id}::uuid, ${made.cohortRole}::uuid, ${made.enrolment}::uuid, ${made.area}::uuid, 'shadow', 'proposed',
            ${made.roleSelection}::uuid)`;
  await tx.sql`
    insert into cohort_role_change (organisation_id, cohort_role_id, action, to_state, by_person_id, reason)
    values (${id}::uuid, ${made.cohortRole}::uuid, 'propose', 'proposed', ${people.lead}::uuid, ${text('proposal')})`;
};
