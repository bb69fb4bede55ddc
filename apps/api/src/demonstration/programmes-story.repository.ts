import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { placedStates } from '@understudy/domain/programmes/enrolment-table';
import { programmeTemplates } from '@understudy/domain/programmes/templates/programme-templates';
import type { StoryProgramme } from '@understudy/seed/programmes';
import { RotationsStoryRepository } from './rotations-story.repository.js';

/** Writes the story's programmes from the templates, with their cohorts and who takes part; a few statements. */
@Injectable()
export class ProgrammesStoryRepository {
  constructor(private readonly rotations: RotationsStoryRepository) {}

  async write(tx: TenantTransaction, told: readonly StoryProgramme[]): Promise<void> {
    const id = tx.organisationId;
    const templates = new Map(programmeTemplates('en-GB').map((template) => [template.key, template]));
    const programmes = told.flatMap(({ cohorts, ...programme }) => {
      const template = templates.get(programme.templateKey);
      return template === undefined ? [] : [{ ...programme, id: randomUUID(), template, cohorts }];
    });
    await tx.sql`
      insert into programme (organisation_id, id, name, purpose, state, stage_keys, leads_to_key, sponsor_id, budget_amount,
                             budget_currency, eligibility, template_key)
      select ${id}::uuid, told.id, template->>'name', template->>'purpose', told.state, array[template->>'fromKey'],
             template->>'leadsToKey', person.id, budget, 'EUR',
             jsonb_build_array(jsonb_build_object('kind', 'stage', 'stageKeys', jsonb_build_array(template->>'fromKey'))),
             "templateKey"
        from jsonb_to_recordset(${JSON.stringify(programmes)}::jsonb)
          as told (id uuid, template jsonb, state text, budget numeric, sponsor text, "templateKey" text)
        join person on person.employee_number = told.sponsor`;
    const modules = programmes.flatMap((programme) =>
      programme.template.outline.map((module, ordinal) => ({ ...module, ordinal, programmeId: programme.id })),
    );
    await tx.sql`
      insert into programme_module (organisation_id, programme_id, ordinal, kind, title, week, minutes, prepare, agenda,
                                    questions, worked)
      select ${id}::uuid, "programmeId", ordinal, kind, title, week, minutes, prepare, agenda, questions, worked
        from jsonb_to_recordset(${JSON.stringify(modules)}::jsonb)
          as told ("programmeId" uuid, ordinal int, kind text, title text, week int, minutes int, prepare text[],
                   agenda text[], questions text[], worked text)`;
    const cohorts = programmes.flatMap((programme) =>
      programme.cohorts.map((cohort) => ({ ...cohort, id: randomUUID(), programmeId: programme.id })),
    );
    await this.writeCohorts(tx, cohorts);
    const enrolments = cohorts.flatMap((cohort) => {
      let place = 0;
      return cohort.enrolments.map((enrolment) => ({
        ...enrolment,
        id: randomUUID(),
        cohortId: cohort.id,
        place: placedStates.has(enrolment.state) ? ++place : null,
        begun: cohort.startsOn,
      }));
    });
    await this.writeEnrolments(tx, enrolments);
    await this.rotations.write(tx, cohorts, enrolments);
  }

  private async writeCohorts(tx: TenantTransaction, cohorts: readonly object[]): Promise<void> {
    const id = tx.organisationId;
    const rows = JSON.stringify(cohorts);
    await tx.sql`
      insert into cohort (organisation_id, id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
      select ${id}::uuid, told.id, "programmeId", told.name, told.state, "startsOn", "endsOn", "applyUntil", "joinUntil"
        from jsonb_to_recordset(${rows}::jsonb)
          as told (id uuid, "programmeId" uuid, name text, state text, "startsOn" date, "endsOn" date, "applyUntil" date,
                   "joinUntil" date)`;
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select ${id}::uuid, told.id, n
        from jsonb_to_recordset(${rows}::jsonb) as told (id uuid, capacity int), generate_series(1, told.capacity) n`;
    await tx.sql`
      insert into cohort_facilitator (organisation_id, cohort_id, person_id)
      select ${id}::uuid, told.id, person.id
        from jsonb_to_recordset(${rows}::jsonb) as told (id uuid, facilitators text[])
        join person on person.employee_number = any(told.facilitators)`;
  }

  private async writeEnrolments(tx: TenantTransaction, enrolments: readonly object[]): Promise<void> {
    const id = tx.organisationId;
    const rows = JSON.stringify(enrolments);
    await tx.sql`
      insert into enrolment (organisation_id, id, cohort_id, person_id, state, place, motivation, nominated_by, nomination,
                             reason, earlier_tries, waiting_since, answer_by, extended_until, enrolled_on, since)
      select ${id}::uuid, told.id, "cohortId", person.id, told.state, place, motivation, by.id, nomination, reason,
             "earlierTries", case when told.state in ('waiting', 'offered') then told.since::timestamptz end,
             case when told.state = 'offered' then told.since + 10 end,
             case when told.state = 'extended' then told.since + 200 end,
             case when place is not null or told.state in ('withdrawn', 'deferred') then begun end,
             told.since + interval '9 hours'
        from jsonb_to_recordset(${rows}::jsonb)
          as told (id uuid, "cohortId" uuid, employee text, state text, place int, motivation text, "nominatedBy" text,
                   nomination text, reason text, "earlierTries" int, since date, begun date)
        join person on person.employee_number = told.employee
        left join person by on by.employee_number = told."nominatedBy"`;
    await tx.sql`
      insert into enrolment_change (organisation_id, enrolment_id, action, to_state, role, by_person_id, changed_at)
      select ${id}::uuid, told.id, case when "nominatedBy" is null then 'apply' else 'nominate' end,
             case when "nominatedBy" is null then 'applied' else 'nominated' end,
             case when "nominatedBy" is null then 'person' else 'manager' end, coalesce(by.id, person.id),
             told.since - 5 + interval '10 hours'
        from jsonb_to_recordset(${rows}::jsonb) as told (id uuid, employee text, "nominatedBy" text, since date)
        join person on person.employee_number = told.employee
        left join person by on by.employee_number = told."nominatedBy"`;
    await tx.sql`
      insert into enrolment_change (organisation_id, enrolment_id, action, from_state, to_state, role, by_person_id,
                                    extended_until, changed_at)
      select ${id}::uuid, e.id, 'extend', 'enrolled', 'extended', 'facilitator', f.id, e.extended_until, e.since
        from jsonb_to_recordset(${rows}::jsonb) as told (id uuid)
        join enrolment e on e.id = told.id
        cross join lateral (select min(person_id::text)::uuid as id from cohort_facilitator
                             where cohort_id = e.cohort_id) f
       where e.state = 'extended'`;
  }
}
