import { Injectable } from '@nestjs/common';
import type { CohortImport } from '@understudy/contracts/programmes-history';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { HistoryCohort, HistoryKnown, HistoryRole } from '@understudy/domain/programmes/plan-cohort-history';
import { nameOf } from '../../people/cards/person-cards.repository.js';

@Injectable()
export class HistoryRepository {
  /** Everybody by employee number, and the names of the programme’s cohorts. */
  async known(access: TenantAccess, programmeId: string): Promise<HistoryKnown> {
    const people = await access.sql<{ number: string; id: string }>`
      select employee_number as number, id::text as id from person`;
    const cohorts = await access.sql<{ name: string }>`
      select name from cohort where programme_id = ${programmeId}::uuid`;
    return {
      people: new Map(people.map(({ number, id }) => [number, id])),
      cohorts: new Set(cohorts.map(({ name }) => name)),
    };
  }

  /** The names of these people. */
  async names(access: TenantAccess, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await access.sql<{ id: string; name: string }>`
      select p.id::text as id, ${nameOf(sql`p`)} as name from person p where p.id = any(${[...ids]}::uuid[])`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  imports(access: TenantAccess, programmeId: string): Promise<CohortImport[]> {
    return access.sql<CohortImport>`
      select id::text as id, cohorts, people, roles, imported_at as "importedAt", undone_at as "undoneAt"
        from cohort_import where programme_id = ${programmeId}::uuid order by imported_at desc, id`;
  }

  /** Writes cohorts with a place for everybody in them; those that are over are completed. */
  async write(
    tx: TenantTransaction,
    programmeId: string,
    { cohorts, roles }: { readonly cohorts: readonly HistoryCohort[]; readonly roles: readonly HistoryRole[] },
    today: string,
  ): Promise<string> {
    const people = new Set(roles.map(({ personId }) => personId)).size;
    const rows = await tx.sql<{ id: string }>`
      insert into cohort_import (organisation_id, programme_id, cohorts, people, roles)
      values (${tx.organisationId}::uuid, ${programmeId}::uuid, ${cohorts.length}::int, ${people}::int, ${roles.length}::int)
      returning id::text as id`;
    const importId = rows[0]?.id;
    if (importId === undefined) throw new Error('The import was not written.');
    await tx.sql`
      insert into cohort (organisation_id, programme_id, import_id, name, state, starts_on, ends_on, apply_until, join_until)
      select ${tx.organisationId}::uuid, ${programmeId}::uuid, ${importId}::uuid, d.name,
             case when d."endsOn" < ${today}::date then 'ended' else 'open' end, d."startsOn", d."endsOn", d."startsOn",
             d."startsOn"
        from jsonb_to_recordset(${JSON.stringify(cohorts)}::jsonb) as d (name text, "startsOn" date, "endsOn" date)`;
    const told = JSON.stringify(roles);
    await tx.sql`
      with parts as (
        select c.id as cohort_id, d."personId" as person_id, c.starts_on, c.ends_on,
               row_number() over (partition by c.id order by d."personId") as place
          from (select distinct cohort, "personId"
                  from jsonb_to_recordset(${told}::jsonb) as r (cohort text, "personId" uuid)) d
          join cohort c on c.name = d.cohort and c.import_id = ${importId}::uuid
      ), places as (
        insert into cohort_place (organisation_id, cohort_id, number)
        select ${tx.organisationId}::uuid, cohort_id, place from parts
      )
      insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on, since)
      select ${tx.organisationId}::uuid, cohort_id, person_id,
             case when ends_on < ${today}::date then 'completed' else 'enrolled' end, place, starts_on,
             least(ends_on, ${today}::date)
        from parts`;
    await tx.sql`
      insert into cohort_area (organisation_id, cohort_id, ordinal, name, leads, wished_experienced, wished_new)
      select ${tx.organisationId}::uuid, c.id, row_number() over (partition by c.id order by d.area) - 1, d.area,
             least(20, count(*) filter (where d.role = 'lead')), 0, 0
        from jsonb_to_recordset(${told}::jsonb) as d (cohort text, area text, role text)
        join cohort c on c.name = d.cohort and c.import_id = ${importId}::uuid
       group by c.id, d.area`;
    await tx.sql`
      insert into cohort_role (organisation_id, enrolment_id, area_id, role, state, since)
      select ${tx.organisationId}::uuid, e.id, a.id, d.role, case when c.state = 'ended' then 'finished' else 'held' end,
             e.since
        from jsonb_to_recordset(${told}::jsonb) as d (cohort text, area text, role text, "personId" uuid)
        join cohort c on c.name = d.cohort and c.import_id = ${importId}::uuid
        join cohort_area a on a.cohort_id = c.id and a.name = d.area
        join enrolment e on e.cohort_id = c.id and e.person_id = d."personId"`;
    return importId;
  }

  /** What was done in the cohorts of an import since it came in; nothing of this came with it. */
  async doneSince(access: TenantAccess, importId: string): Promise<string[]> {
    const cohorts = sql`(select id from cohort where import_id = ${importId}::uuid)`;
    const enrolments = sql`(select id from enrolment where cohort_id in ${cohorts})`;
    const inCohorts = (table: Sql): Sql => sql`exists (select 1 from ${table} where cohort_id in ${cohorts})`;
    const ofEnrolments = (table: Sql): Sql => sql`exists (select 1 from ${table} where enrolment_id in ${enrolments})`;
    const roles = sql`(select id from cohort_role where enrolment_id in ${enrolments})`;
    const rows = await access.sql<{ what: string }>`
      select what from (values
        ('enrolments', ${ofEnrolments(sql`enrolment_change`)} or ${inCohorts(sql`enrolment_next_step`)}
          or exists (select 1 from enrolment where moved_to in ${enrolments})
          or exists (select 1 from second_record_decision where one_id in ${enrolments} or other_id in ${enrolments})),
        ('roles', ${inCohorts(sql`role_selection`)}
          or exists (select 1 from cohort_role_change where cohort_role_id in ${roles})),
        ('reviews of applications', ${inCohorts(sql`scoring_criterion`)} or ${inCohorts(sql`cohort_reviewer`)}),
        ('sessions', ${inCohorts(sql`programme_session`)}),
        ('milestones', ${inCohorts(sql`cohort_milestone`)}),
        ('learning records', ${ofEnrolments(sql`learning_enrolment`)}),
        ('surveys', exists (select 1 from survey_turnout t join cohort_survey s on s.id = t.survey_id
                             where t.handed_in and s.cohort_id in ${cohorts})),
        ('retrospectives', ${inCohorts(sql`retrospective_note`)} or ${inCohorts(sql`retrospective_action`)}),
        ('costs', ${inCohorts(sql`cohort_cost`)}),
        ('advisers', ${inCohorts(sql`cohort_adviser`)}),
        ('peer groups', ${inCohorts(sql`peer_group`)}),
        ('mentoring', ${inCohorts(sql`mentoring_round`)})
      ) as work (what, done) where done`;
    return rows.map(({ what }) => what);
  }

  /** Takes the cohorts of an import out again, with all that is in them; false where it is undone already. */
  async undo(tx: TenantTransaction, programmeId: string, importId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update cohort_import set undone_at = now()
       where id = ${importId}::uuid and programme_id = ${programmeId}::uuid and undone_at is null returning id::text as id`;
    if (rows.length === 0) return false;
    await tx.sql`
      delete from enrolment where cohort_id in (select id from cohort where import_id = ${importId}::uuid)`;
    await tx.sql`delete from cohort where import_id = ${importId}::uuid`;
    return true;
  }
}
