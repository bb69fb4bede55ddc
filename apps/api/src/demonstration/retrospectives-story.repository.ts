import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import {
  type StoryAlumnus,
  type StoryOpenSurvey,
  type StoryRetrospective,
  storyThreshold,
} from '@understudy/seed/retrospectives';

/** Writes what cohorts of the story thought of it: surveys that are over, and the boards of their retrospectives. */
@Injectable()
export class RetrospectivesStoryRepository {
  /** Writes how alumni would help, and who of them stands by the open cohort of their programme. */
  async writeAlumni(tx: TenantTransaction, told: readonly StoryAlumnus[], today: string): Promise<void> {
    const id = tx.organisationId;
    await tx.sql`
      insert into alumni_offer (organisation_id, programme_id, person_id, helps, note, visibility, version)
      select ${id}::uuid, programme.id, person.id, helps, note, visibility, 1
        from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
          as t ("templateKey" text, employee text, helps text[], note text, visibility text)
        join programme on programme.template_key = t."templateKey"
        join person on person.employee_number = t.employee`;
    await tx.sql`
      insert into cohort_adviser (organisation_id, cohort_id, person_id, named_on)
      select distinct on (cohort.id) ${id}::uuid, cohort.id, offer.person_id, ${today}::date
        from cohort join alumni_offer offer on offer.programme_id = cohort.programme_id and 'advise' = any(offer.helps)
       where cohort.state = 'open' order by cohort.id, offer.person_id`;
  }

  async write(tx: TenantTransaction, told: readonly StoryRetrospective[]): Promise<void> {
    const id = tx.organisationId;
    const cohorts = await tx.sql<{ id: string; name: string; key: string }>`
      select cohort.id::text as id, cohort.name, programme.template_key as key
        from cohort join programme on programme.id = cohort.programme_id where programme.template_key is not null`;
    const placed = told.flatMap((one) => {
      const cohort = cohorts.find(({ name, key }) => name === one.cohort && key === one.templateKey);
      return cohort === undefined ? [] : [{ ...one, cohortId: cohort.id, surveyId: randomUUID() }];
    });
    await tx.sql`
      insert into cohort_survey (organisation_id, id, cohort_id, moment, state, opens_on, closes_on, threshold, results)
      select ${id}::uuid, "surveyId", "cohortId", 'middle', 'closed', (survey->>'opensOn')::date,
             (survey->>'closesOn')::date, ${storyThreshold}::int, survey->'results'
        from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as t ("surveyId" uuid, "cohortId" uuid, survey jsonb)`;
    const asked = placed.flatMap(({ surveyId, asked: people }) => people.map((employee) => ({ surveyId, employee })));
    await tx.sql`
      insert into survey_turnout (organisation_id, survey_id, person_id)
      select ${id}::uuid, "surveyId", person.id
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as t ("surveyId" uuid, employee text)
        join person on person.employee_number = t.employee`;
    const notes = placed.flatMap(({ cohortId, notes: own }) => own.map((note) => ({ ...note, cohortId })));
    await tx.sql`
      insert into retrospective_note (organisation_id, cohort_id, kind, text, author_id)
      select ${id}::uuid, "cohortId", kind, text, person.id
        from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as t ("cohortId" uuid, kind text, text text, author text)
        join person on person.employee_number = t.author`;
    const actions = placed.flatMap(({ cohortId, actions: own }) => own.map((action) => ({ ...action, cohortId })));
    await tx.sql`
      insert into retrospective_action (organisation_id, cohort_id, text, owner_id, due_on, state, reason)
      select ${id}::uuid, "cohortId", text, person.id, "dueOn", state, reason
        from jsonb_to_recordset(${JSON.stringify(actions)}::jsonb)
          as t ("cohortId" uuid, text text, owner text, "dueOn" date, state text, reason text)
        join person on person.employee_number = t.owner`;
  }

  /** Writes the surveys that are open, some of whose people have handed in. */
  async writeOpenSurveys(tx: TenantTransaction, told: readonly StoryOpenSurvey[]): Promise<void> {
    const id = tx.organisationId;
    const surveys = told.map((survey) => ({ ...survey, surveyId: randomUUID() }));
    const rows = JSON.stringify(surveys);
    await tx.sql`
      insert into cohort_survey (organisation_id, id, cohort_id, moment, state, opens_on, closes_on, threshold)
      select ${id}::uuid, "surveyId", cohort.id, 'middle', 'open', "opensOn", "closesOn", ${storyThreshold}::int
        from jsonb_to_recordset(${rows}::jsonb)
          as t ("surveyId" uuid, "templateKey" text, cohort text, "opensOn" date, "closesOn" date)
        join programme on programme.template_key = t."templateKey"
        join cohort on cohort.programme_id = programme.id and cohort.name = t.cohort`;
    await tx.sql`
      insert into survey_turnout (organisation_id, survey_id, person_id, handed_in)
      select ${id}::uuid, "surveyId", person.id, one."handedIn"
        from jsonb_to_recordset(${rows}::jsonb) as t ("surveyId" uuid, asked jsonb)
       cross join jsonb_to_recordset(t.asked) as one (employee text, "handedIn" boolean)
        join person on person.employee_number = one.employee`;
    await tx.sql`
      insert into survey_answer (organisation_id, survey_id, question, level, note)
      select ${id}::uuid, "surveyId", one.question, one.level, one.note
        from jsonb_to_recordset(${rows}::jsonb) as t ("surveyId" uuid, answers jsonb)
       cross join jsonb_to_recordset(t.answers) as one (question text, level int, note text)
       order by random()`;
  }
}
