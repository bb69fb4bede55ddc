import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { EligibilityFacts } from '@understudy/domain/programmes/eligibility';

type Row = EligibilityFacts & { readonly earlierTries: number };

@Injectable()
export class EligibilityRepository {
  /** What counts when somebody wishes to take part in a cohort, as of today; null for somebody unknown. */
  async factsOf(access: TenantAccess, cohortId: string, personId: string, today: string): Promise<Row | null> {
    const rows = await access.sql<Row>`
      with months as (select ${today}::date as today),
      earlier as (
        select e.id, e.cohort_id, e.state, e.enrolled_on
          from enrolment e
          join cohort c on c.id = e.cohort_id
          join cohort mine on mine.id = ${cohortId}::uuid and mine.programme_id = c.programme_id
         where e.person_id = ${personId}::uuid and c.id <> ${cohortId}::uuid
      )
      select case when s.id is not null then json_build_object('key', s.key, 'name', s.name) end as stage,
             coalesce((select extract(year from age(m.today, j.joined_on)) * 12 + extract(month from age(m.today, j.joined_on))
                from employment j where j.person_id = p.id and j.joined_on <= m.today
                 and (j.left_on is null or j.left_on > m.today) limit 1), 0)::int as "monthsEmployed",
             coalesce(extract(year from age(m.today, a.from_on)) * 12 + extract(month from age(m.today, a.from_on)), 0)::int
               as "monthsInStage",
             (select count(*)::int from earlier where enrolled_on is not null) as "earlierCohorts",
             (select coalesce(json_agg(json_build_object('cohortId', e.cohort_id, 'role', r.role)), '[]')
                from earlier e join cohort_role r on r.enrolment_id = e.id and r.state in ('held', 'finished', 'risen')
             ) as "earlierRoles",
             (select count(*)::int from earlier where state = 'declined') as "earlierTries"
        from person p
        cross join months m
        left join lateral (
          select x.stage_id, x.from_on from stage_assignment x
           where x.person_id = p.id and x.from_on <= m.today and (x.to_on is null or x.to_on > m.today)
           order by x.from_on desc limit 1) a on true
        left join stage s on s.id = a.stage_id
       where p.id = ${personId}::uuid`;
    return rows[0] ?? null;
  }
  /** Whether somebody has a part in a cohort, or wishes to. */
  async isIn(access: TenantAccess, cohortId: string, personId: string): Promise<boolean> {
    const rows = await access.sql`
      select 1 from enrolment where cohort_id = ${cohortId}::uuid and person_id = ${personId}::uuid`;
    return rows.length > 0;
  }
}
