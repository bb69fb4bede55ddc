import type { TestDatabase } from '@understudy/database/testing/test-database';
import type { OrganisationHistory } from '@understudy/domain/indicators/history';
import { ReportingClosureRepository } from '../../people/closure/reporting-closure.repository.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { loadResults } from './load-results.js';

/** Puts a history straight into the tables of a new organisation, derives the reporting closure, and returns its id. */
export const loadHistory = async (database: TestDatabase, history: OrganisationHistory): Promise<string> => {
  const organisationId = await database.createOrganisation();
  const rows = (values: readonly object[]): string => JSON.stringify(values);
  await database.tenants.run({ organisationId }, async (tx) => {
    await tx.sql`update organisation set history_begins_on = ${history.historyBegins}::date`;
    await tx.sql`
      insert into person (organisation_id, id, employee_number, name)
      select ${organisationId}::uuid, r.id, r.id::text, 'Person ' || right(r.id::text, 6)
        from jsonb_to_recordset(${rows(history.people)}::jsonb) as r (id uuid)`;
    await tx.sql`
      insert into employment (organisation_id, person_id, joined_on, left_on, leaving_kind, regretted, start_known)
      select ${organisationId}::uuid, r."personId", r.joined, r."left", r."leavingKind", r.regretted, r."startKnown"
        from jsonb_to_recordset(${rows(history.employments)}::jsonb)
          as r ("personId" uuid, joined date, "left" date, "leavingKind" text, regretted boolean, "startKnown" boolean)`;
    await tx.sql`
      insert into reporting_line (organisation_id, person_id, manager_id, from_on, to_on)
      select ${organisationId}::uuid, r."personId", r."managerId", r."from", r."to"
        from jsonb_to_recordset(${rows(history.reportingLines)}::jsonb)
          as r ("personId" uuid, "managerId" uuid, "from" date, "to" date)`;
    await tx.sql`
      insert into unit (organisation_id, id, parent_id, name)
      select ${organisationId}::uuid, r.id, r."parentId", 'Unit ' || r.id
        from jsonb_to_recordset(${rows(history.units)}::jsonb) as r (id uuid, "parentId" uuid)`;
    await tx.sql`
      insert into unit_membership (organisation_id, person_id, unit_id, from_on, to_on)
      select ${organisationId}::uuid, r."personId", r."unitId", r."from", r."to"
        from jsonb_to_recordset(${rows(history.unitMemberships)}::jsonb)
          as r ("personId" uuid, "unitId" uuid, "from" date, "to" date)`;
    await tx.sql`
      with framework_row as (
        insert into framework (organisation_id, name) values (${organisationId}::uuid, 'Test') returning id
      ), version_row as (
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select ${organisationId}::uuid, id, 1, 'published', now() from framework_row returning id
      )
      insert into stage (organisation_id, id, version_id, key, ordinal, track, name, core_focus, value_source, description, typical_span)
      select ${organisationId}::uuid, r.id, v.id, r.key, r.ordinal, coalesce(r.track, 'main'), r.key, '', '', '', ''
        from version_row v, jsonb_to_recordset(${rows(history.stages)}::jsonb) as r (id uuid, key text, ordinal int, track text)`;
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, start_known, source)
      select ${organisationId}::uuid, r."personId", r."stageId", r."from", r."to",
             case when r.migrated then 'migration' else 'initial' end, r."startKnown", 'mapping'
        from jsonb_to_recordset(${rows(history.stageAssignments)}::jsonb)
          as r ("personId" uuid, "stageId" uuid, "from" date, "to" date, "startKnown" boolean, migrated boolean)`;
    await tx.sql`
      insert into critical_role (organisation_id, id, name, impact, vacancy_risk, opened_on, closed_on, owner_id)
      select ${organisationId}::uuid, r.id, 'Role ' || r.id, 'high', 'low', r."openedOn", r."closedOn", r."ownerId"
        from jsonb_to_recordset(${rows(history.criticalRoles)}::jsonb)
          as r (id uuid, "openedOn" date, "closedOn" date, "ownerId" uuid)`;
    await tx.sql`
      insert into role_holder (organisation_id, role_id, person_id, from_on, to_on)
      select ${organisationId}::uuid, r.id, h."personId", h."from", h."to"
        from jsonb_to_recordset(${rows(history.criticalRoles)}::jsonb) as r (id uuid, holders jsonb),
             jsonb_to_recordset(r.holders) as h ("personId" uuid, "from" date, "to" date)`;
    await tx.sql`
      insert into role_unit (organisation_id, role_id, unit_id, from_on, to_on)
      select ${organisationId}::uuid, r.id, u."unitId", u."from", u."to"
        from jsonb_to_recordset(${rows(history.criticalRoles)}::jsonb) as r (id uuid, units jsonb),
             jsonb_to_recordset(r.units) as u ("unitId" uuid, "from" date, "to" date)`;
    await tx.sql`
      insert into successor (organisation_id, role_id, person_id, horizon, from_on, to_on)
      select ${organisationId}::uuid, r."roleId", r."personId", r.horizon, r."from", r."to"
        from jsonb_to_recordset(${rows(history.successors)}::jsonb)
          as r ("roleId" uuid, "personId" uuid, horizon text, "from" date, "to" date)`;
    await tx.sql`
      with programme_row as (
        insert into programme (organisation_id, name, purpose) values (${organisationId}::uuid, 'Test', '') returning id
      ), taken as (
        select r.* from jsonb_to_recordset(${rows(history.enrolments ?? [])}::jsonb)
          as r ("personId" uuid, "cohortId" uuid, "enrolledOn" date)
      ), cohort_row as (
        insert into cohort (organisation_id, id, programme_id, name, starts_on, ends_on, apply_until, join_until)
        select distinct ${organisationId}::uuid, t."cohortId", p.id, 'Test', date '2021-01-01', date '2021-12-31',
               date '2021-01-01', date '2021-01-01' from taken t, programme_row p
        returning id
      )
      insert into enrolment (organisation_id, cohort_id, person_id, state, enrolled_on)
      select ${organisationId}::uuid, c.id, t."personId", 'withdrawn', t."enrolledOn"
        from taken t join cohort_row c on c.id = t."cohortId"`;
    await tx.sql`
      insert into target_stage (organisation_id, id, person_id, stage_id, horizon, from_on, to_on)
      select ${organisationId}::uuid, r.id, r."personId", r."stageId", r.horizon, r."from", r."to"
        from jsonb_to_recordset(${rows(history.targets ?? [])}::jsonb)
          as r (id uuid, "personId" uuid, "stageId" uuid, horizon text, "from" date, "to" date)`;
    await tx.sql`
      insert into signal_observation (organisation_id, id, person_id, observer_id, signal, observed_on, evidence, open_to_person)
      select ${organisationId}::uuid, r.id, r."personId", o.id, 'mentors-unasked', r."observedOn", 'Seen', true
        from jsonb_to_recordset(${rows(history.signals ?? [])}::jsonb) as r (id uuid, "personId" uuid, "observedOn" date)
        cross join lateral (select p.id from person p where p.id <> r."personId" order by p.id limit 1) o`;
    await tx.sql`
      insert into role_opening (organisation_id, id, role_id, stage_id, unit_id, owner_id, name, planned, state, opened_on,
                                filled_on, filled_by, filled_from, withdrawn_on)
      select ${organisationId}::uuid, r.id, r."roleId", r."stageId", r."unitId", r."ownerId", 'Opening', false,
             case when r."filledOn" is not null then 'filled' when r."withdrawnOn" is not null then 'withdrawn' else 'open' end,
             r."openedOn", r."filledOn", r."filledBy", case when r."filledOn" is not null then case when exists (
               select 1 from employment e where e.person_id = r."filledBy" and e.joined_on < r."filledOn"
                  and (e.left_on is null or e.left_on >= r."filledOn")) then 'inside' else 'outside' end end, r."withdrawnOn"
        from jsonb_to_recordset(${rows(history.openings ?? [])}::jsonb)
          as r (id uuid, "roleId" uuid, "stageId" uuid, "unitId" uuid, "ownerId" uuid, "openedOn" date, "filledOn" date,
                "filledBy" uuid, "withdrawnOn" date)`;
    await loadResults(tx, organisationId, history.results ?? []);
    await new ReportingClosure(new ReportingClosureRepository()).rebuild(tx, 'everyone');
  });
  return organisationId;
};
