import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** A cohort that waits for a decision, with those of its facilitators who still work here and can sign in. */
export type CohortToEnd = { readonly id: string; readonly programmeId: string; readonly personIds: string[] };
/** The same about one person in it, whose longer time is over. */
export type ExtensionOver = CohortToEnd & { readonly personId: string };

/** Past a day and not told of since, or told a week ago or longer: a night that falls out is made up for by the next. */
const isDue = (day: Sql, told: Sql, today: string): Sql =>
  sql`${day} < ${today}::date and (${told} is null or ${told} <= ${day} or ${told} + 7 <= ${today}::date)`;

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
  /** Marks as told the open cohorts whose last day has passed, and that were not told of for a week; returns them. */
  takePastEnd(tx: TenantTransaction, today: string): Promise<CohortToEnd[]> {
    return tx.sql<CohortToEnd>`
      with c as (
        update cohort set end_told_on = ${today}::date
         where state = 'open' and ${isDue(sql`ends_on`, sql`end_told_on`, today)}
        returning id, programme_id
      )
      select c.id::text as id, c.programme_id::text as "programmeId", ${facilitators(today)} as "personIds"
        from c order by c.id`;
  }

  /** Marks as told everybody whose longer time is over, of whom nothing was decided, and who were not told of for a week. */
  takeExtensionsOver(tx: TenantTransaction, today: string): Promise<ExtensionOver[]> {
    return tx.sql<ExtensionOver>`
      with n as (
        update enrolment set extension_told_on = ${today}::date
         where state = 'extended' and ${isDue(sql`extended_until`, sql`extension_told_on`, today)}
        returning id, cohort_id, person_id
      )
      select c.id::text as id, c.programme_id::text as "programmeId", ${facilitators(today)} as "personIds",
             n.person_id::text as "personId"
        from n join cohort c on c.id = n.cohort_id
       order by c.id, n.id`;
  }
}
