import { Injectable } from '@nestjs/common';
import type { SurveyMoment, SurveyResults, SurveyState } from '@understudy/contracts/programmes-surveys';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';

export type SurveyRow = {
  id: string;
  cohortId: string;
  programmeId: string;
  moment: SurveyMoment;
  state: SurveyState;
  opensOn: string;
  closesOn: string;
  threshold: number | null;
  results: Omit<SurveyResults, 'threshold'> | null;
  mine: 'not-asked' | 'asked' | 'answered';
  isFacilitator: boolean;
  isSponsor: boolean;
  isAdviser: boolean;
  version: number;
};
export type PlannedSurvey = {
  readonly moment: SurveyMoment;
  readonly opensOn: string;
  readonly closesOn: string;
};

@Injectable()
export class SurveysRepository {
  /** The surveys of a cohort, in their order. */
  ofCohort(access: TenantAccess, actor: Actor, cohortId: string): Promise<SurveyRow[]> {
    return this.rows(access, actor, sql`s.cohort_id = ${cohortId}::uuid and s.state <> 'dropped'`);
  }

  async find(access: TenantAccess, actor: Actor, id: string): Promise<SurveyRow | null> {
    return (await this.rows(access, actor, sql`s.id = ${id}::uuid`))[0] ?? null;
  }

  /** Those that are to open or to close by themselves. */
  due(access: TenantAccess, actor: Actor): Promise<SurveyRow[]> {
    return this.rows(
      access,
      actor,
      sql`(s.state = 'planned' and s.opens_on <= ${actor.today}::date)
          or (s.state = 'open' and s.closes_on < ${actor.today}::date)`,
    );
  }

  /** Whether the cohort has a survey of this moment that was not dropped. */
  async has(access: TenantAccess, cohortId: string, moment: SurveyMoment): Promise<boolean> {
    const rows = await access.sql`
      select id::text as id from cohort_survey
       where cohort_id = ${cohortId}::uuid and moment = ${moment} and state <> 'dropped'`;
    return rows.length > 0;
  }

  async insert(tx: TenantTransaction, cohortId: string, { moment, opensOn, closesOn }: PlannedSurvey): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into cohort_survey (organisation_id, cohort_id, moment, opens_on, closes_on)
      values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${moment}, ${opensOn}::date, ${closesOn}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The survey was not written.');
    return id;
  }

  async setDays(tx: TenantTransaction, id: string, opensOn: string, closesOn: string): Promise<void> {
    await tx.sql`
      update cohort_survey set opens_on = ${opensOn}::date, closes_on = ${closesOn}::date, version = version + 1
       where id = ${id}::uuid`;
  }

  private rows(access: TenantAccess, actor: Actor, condition: Sql): Promise<SurveyRow[]> {
    return access.sql<SurveyRow>`
      select s.id::text as id, s.cohort_id::text as "cohortId", c.programme_id::text as "programmeId", s.moment, s.state,
             s.opens_on::text as "opensOn", s.closes_on::text as "closesOn", s.threshold, s.results, s.version,
             case when t.person_id is null then 'not-asked' when t.handed_in then 'answered' else 'asked' end as mine,
             exists (select 1 from cohort_facilitator f
                      where f.cohort_id = c.id and f.person_id = ${actor.personId}::uuid) as "isFacilitator",
             coalesce(p.sponsor_id = ${actor.personId}::uuid, false) as "isSponsor",
             exists (select 1 from cohort_adviser v
                      where v.cohort_id = c.id and v.person_id = ${actor.personId}::uuid) as "isAdviser"
        from cohort_survey s
        join cohort c on c.id = s.cohort_id
        join programme p on p.id = c.programme_id
        left join survey_turnout t on t.survey_id = s.id and t.person_id = ${actor.personId}::uuid
       where ${condition}
       order by s.opens_on, s.id`;
  }
}
