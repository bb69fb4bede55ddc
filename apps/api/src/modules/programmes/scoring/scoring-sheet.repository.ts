import { Injectable } from '@nestjs/common';
import type { PersonReference } from '@understudy/contracts/people';
import type { CriterionDraft, ReviewTurn, ScoringCriterion } from '@understudy/contracts/programmes-scoring';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

@Injectable()
export class ScoringSheetRepository {
  criteria(access: TenantAccess, cohortId: string): Promise<ScoringCriterion[]> {
    return access.sql<ScoringCriterion>`
      select id::text as id, name, guidance, weight, levels from scoring_criterion
       where cohort_id = ${cohortId}::uuid order by ordinal, id`;
  }

  /** The sheet of the cohort of the same programme that begins last of those with a sheet, but for this one. */
  criteriaBefore(access: TenantAccess, cohortId: string): Promise<CriterionDraft[]> {
    return access.sql<CriterionDraft>`
      select s.name, s.guidance, s.weight, s.levels from scoring_criterion s
       where s.cohort_id = (
         select c.id from cohort c
           join cohort mine on mine.id = ${cohortId}::uuid and mine.programme_id = c.programme_id and mine.id <> c.id
          where exists (select 1 from scoring_criterion x where x.cohort_id = c.id)
          order by c.starts_on desc, c.id limit 1)
       order by s.ordinal, s.id`;
  }

  reviewers(access: TenantAccess, cohortId: string): Promise<PersonReference[]> {
    return access.sql<PersonReference>`
      select p.id::text as id, ${nameOf(sql`p`)} as name
        from cohort_reviewer r join person p on p.id = r.person_id
       where r.cohort_id = ${cohortId}::uuid order by p.name_key, p.id`;
  }

  /** Whether somebody has given marks by the sheet of a cohort, and whether anything was handed in. */
  async use(access: TenantAccess, cohortId: string): Promise<{ marked: boolean; handedIn: boolean }> {
    const rows = await access.sql<{ marked: boolean; handedIn: boolean }>`
      select exists (select 1 from application_mark m join scoring_criterion c on c.id = m.criterion_id
                      where c.cohort_id = ${cohortId}::uuid) as marked,
             exists (select 1 from application_review v join enrolment e on e.id = v.enrolment_id
                      where e.cohort_id = ${cohortId}::uuid and v.state = 'handed-in') as "handedIn"`;
    return rows[0] ?? { marked: false, handedIn: false };
  }

  async replaceCriteria(tx: TenantTransaction, cohortId: string, criteria: readonly CriterionDraft[]): Promise<void> {
    const rows = JSON.stringify(criteria.map((criterion, ordinal) => ({ ...criterion, ordinal })));
    await tx.sql`delete from scoring_criterion where cohort_id = ${cohortId}::uuid`;
    await tx.sql`
      insert into scoring_criterion (organisation_id, cohort_id, ordinal, name, guidance, weight, levels)
      select ${tx.organisationId}::uuid, ${cohortId}::uuid, d.ordinal, d.name, d.guidance, d.weight, d.levels
        from jsonb_to_recordset(${rows}::jsonb) as d (ordinal int, name text, guidance text, weight int, levels text[])`;
    await this.raise(tx, cohortId);
  }

  async replaceReviewers(tx: TenantTransaction, cohortId: string, personIds: readonly string[]): Promise<void> {
    await tx.sql`
      delete from cohort_reviewer where cohort_id = ${cohortId}::uuid and person_id <> all(${personIds}::uuid[])`;
    await tx.sql`
      insert into cohort_reviewer (organisation_id, cohort_id, person_id)
      select ${tx.organisationId}::uuid, ${cohortId}::uuid, d.id from unnest(${personIds}::uuid[]) as d (id)
      on conflict do nothing`;
    await this.raise(tx, cohortId);
  }

  /** Of these people whoever reads what reviewers hand in without being one: facilitators of the cohort and admins. */
  async whoDecides(access: TenantAccess, cohortId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await access.sql<{ id: string }>`
      select person_id::text as id from cohort_facilitator
       where cohort_id = ${cohortId}::uuid and person_id = any(${personIds}::uuid[])
       union
      select person_id::text from membership where role = 'admin' and person_id = any(${personIds}::uuid[])`;
    return new Set(rows.map(({ id }) => id));
  }

  /** The cohorts in whose applications somebody is to look, those with something to do first. */
  turns(access: TenantAccess, personId: string | null): Promise<ReviewTurn[]> {
    return access.sql<ReviewTurn>`
      select json_build_object('id', c.id, 'name', c.name) as cohort, g.name as programme,
             count(*) filter (where e.state in ('nominated', 'applied') and e.person_id <> r.person_id
                                and coalesce(v.state, 'draft') = 'draft')::int as waiting,
             count(*) filter (where v.state = 'handed-in')::int as done
        from cohort_reviewer r
        join cohort c on c.id = r.cohort_id and c.state = 'open'
        join programme g on g.id = c.programme_id
        left join enrolment e on e.cohort_id = c.id
        left join application_review v on v.enrolment_id = e.id and v.reviewer_id = r.person_id
       where r.person_id = ${personId}::uuid
       group by c.id, c.name, c.apply_until, g.name, r.person_id
       order by 3 desc, c.apply_until, c.id`;
  }

  private async raise(tx: TenantTransaction, cohortId: string): Promise<void> {
    await tx.sql`update cohort set version = version + 1 where id = ${cohortId}::uuid`;
  }
}
