import { Injectable } from '@nestjs/common';
import type { SurveyState } from '@understudy/contracts/programmes-surveys';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { SurveyAnswers, SurveyResults } from '@understudy/domain/programmes/surveys/release-survey';

export type GivenAnswer = { readonly question: string; readonly level: number | null; readonly note: string | null };

/**
 * Who is asked, what they answer, and what is kept of it. Answers lose their author as those of peers do: rows without
 * person or time, one per level and one per note, and with each one who hands in all rows of the survey, answers and
 * turnout, are written anew in a new order, so that nothing the database keeps about a row joins the two.
 */
@Injectable()
export class SurveyAnswersRepository {
  async lock(tx: TenantTransaction, surveyId: string): Promise<void> {
    await tx.sql`select id::text as id from cohort_survey where id = ${surveyId}::uuid for update`;
  }

  async setState(tx: TenantTransaction, surveyId: string, state: SurveyState): Promise<void> {
    await tx.sql`update cohort_survey set state = ${state}, version = version + 1 where id = ${surveyId}::uuid`;
  }

  /** Who has a place in a cohort, and the smallest group that the organisation shows as a figure. */
  async placed(access: TenantAccess, cohortId: string): Promise<{ people: string[]; smallestGroup: number }> {
    const rows = await access.sql<{ people: string[]; smallestGroup: number }>`
      select (select coalesce(json_agg(e.person_id order by e.person_id), '[]') from enrolment e
               where e.cohort_id = ${cohortId}::uuid and e.place is not null) as people,
             o.privacy_threshold as "smallestGroup"
        from organisation o where o.organisation_id = ${access.organisationId}::uuid`;
    return rows[0] ?? { people: [], smallestGroup: 5 };
  }

  /** Opens a survey for these people, with the threshold that holds for good. */
  async open(tx: TenantTransaction, surveyId: string, people: readonly string[], threshold: number): Promise<void> {
    await tx.sql`
      update cohort_survey set state = 'open', threshold = ${threshold}::int, version = version + 1
       where id = ${surveyId}::uuid`;
    await tx.sql`
      insert into survey_turnout (organisation_id, survey_id, person_id)
      select ${tx.organisationId}::uuid, ${surveyId}::uuid, id from unnest(${people}::uuid[]) id`;
  }

  /** Takes the answers of one person among the others, and notes that they have handed in. */
  async handIn(
    tx: TenantTransaction,
    surveyId: string,
    personId: string,
    answers: readonly GivenAnswer[],
  ): Promise<void> {
    await tx.sql`
      with earlier as (
        delete from survey_answer where survey_id = ${surveyId}::uuid returning question, level, note
      ), all_rows as (
        select question, level, note from earlier
        union all
        select question, level, note
          from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as given (question text, level int, note text)
      )
      insert into survey_answer (organisation_id, survey_id, question, level, note)
      select ${tx.organisationId}::uuid, ${surveyId}::uuid, question, level, note from all_rows order by random()`;
    await tx.sql`
      update survey_turnout set handed_in = handed_in or person_id = ${personId}::uuid
       where survey_id = ${surveyId}::uuid`;
  }

  /** Everything that was answered, question by question, and how many handed in. */
  async answered(tx: TenantTransaction, surveyId: string): Promise<{ answers: SurveyAnswers[]; submitted: number }> {
    const answers = await tx.sql<SurveyAnswers>`
      select question as key,
             coalesce(array_agg(level order by level) filter (where level is not null), '{}') as levels,
             coalesce(array_agg(note order by note) filter (where note is not null), '{}') as notes
        from survey_answer where survey_id = ${surveyId}::uuid group by question`;
    const [turnout] = await tx.sql<{ submitted: number }>`
      select count(*)::int as submitted from survey_turnout where survey_id = ${surveyId}::uuid and handed_in`;
    return { answers, submitted: turnout?.submitted ?? 0 };
  }

  /** Keeps what may be shown and lets go of the answers behind it, and of who has handed in. */
  async keep(tx: TenantTransaction, surveyId: string, results: SurveyResults): Promise<void> {
    await tx.sql`
      update cohort_survey set state = 'closed', results = ${JSON.stringify(results)}::jsonb, version = version + 1
       where id = ${surveyId}::uuid`;
    await tx.sql`delete from survey_answer where survey_id = ${surveyId}::uuid`;
    await tx.sql`update survey_turnout set handed_in = false where survey_id = ${surveyId}::uuid`;
  }
}
