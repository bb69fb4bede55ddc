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
        select e.id, e.state, e.enrolled_on, c.name, c.starts_on, c.state = 'ended' or c.ends_on < m.today as is_over
          from enrolment e
          join cohort c on c.id = e.cohort_id
          join cohort mine on mine.id = ${cohortId}::uuid and mine.programme_id = c.programme_id
          cross join months m
         where e.person_id = ${personId}::uuid and c.id <> ${cohortId}::uuid
      )
      select case when s.id is not null then json_build_object('key', s.key, 'name', s.name) end as stage,
             coalesce((select extract(year from age(m.today, j.joined_on)) * 12 + extract(month from age(m.today, j.joined_on))
                from employment j where j.person_id = p.id and j.joined_on <= m.today
                 and (j.left_on is null or j.left_on > m.today) limit 1), 0)::int as "monthsEmployed",
             coalesce(extract(year from age(m.today, a.from_on)) * 12 + extract(month from age(m.today, a.from_on)), 0)::int
               as "monthsInStage",
             (select coalesce(json_agg(json_build_object('name', e.name, 'state', e.state, 'isOver', e.is_over, 'roles', (
                       select coalesce(json_agg(r.role), '[]') from cohort_role r
                        where r.enrolment_id = e.id and r.state in ('held', 'finished', 'risen')))
                       order by e.starts_on desc, e.id), '[]')
                from earlier e where e.enrolled_on is not null) as earlier,
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
