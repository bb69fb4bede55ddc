import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';

/** A cohort that waits for a decision, with those of its facilitators who still work here and can sign in. */
export type CohortToEnd = { readonly id: string; readonly programmeId: string; readonly personIds: string[] };
/** The same about one person in it, whose longer time is over. */
export type ExtensionOver = CohortToEnd & { readonly personId: string };

/** The day after a day, and every week from then on. */
const isDue = (day: Sql, today: string): Sql => sql`${day} < ${today}::date and (${today}::date - ${day}) % 7 = 1`;

/** Who is told of cohort c. */
const facilitators = (today: string): Sql => sql`array(
  select f.person_id::text
    from cohort_facilitator f
    join membership m on m.person_id = f.person_id and m.ended_at is null
   where f.cohort_id = c.id and exists (
           select 1 from employment e
            where e.person_id = f.person_id and e.joined_on <= ${today}::date
              and (e.left_on is null or e.left_on > ${today}::date))
   order by 1)`;

/** What is over in cohorts and was not decided yet. */
@Injectable()
export class CohortEndsRepository {
  /** Open cohorts whose last day was yesterday, or so many weeks before. */
  pastEnd(access: TenantAccess, today: string): Promise<CohortToEnd[]> {
    return access.sql<CohortToEnd>`
      select c.id::text as id, c.programme_id::text as "programmeId", ${facilitators(today)} as "personIds"
        from cohort c
       where c.state = 'open' and ${isDue(sql`c.ends_on`, today)}
       order by c.id`;
  }

  /** Everybody who had longer than their cohort until yesterday, or so many weeks before, and of whom nothing was decided. */
  extensionsOver(access: TenantAccess, today: string): Promise<ExtensionOver[]> {
    return access.sql<ExtensionOver>`
      select c.id::text as id, c.programme_id::text as "programmeId", ${facilitators(today)} as "personIds",
             n.person_id::text as "personId"
        from enrolment n join cohort c on c.id = n.cohort_id
       where n.state = 'extended' and ${isDue(sql`n.extended_until`, today)}
       order by c.id, n.id`;
  }
}
