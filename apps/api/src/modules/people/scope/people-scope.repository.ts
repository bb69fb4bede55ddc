import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';

/** Everyone below the leader on that day, as a sub-select of person ids. */
export const lineOf = (leaderPersonId: string | null, on: string): Sql => sql`
  select person_id from reporting_closure
   where leader_id = ${leaderPersonId}::uuid and from_on <= ${on}::date and to_on > ${on}::date`;

/**
 * The employment a person is described by on a day: the one in force, else the last one that ended, else the first to
 * come. `seen_on` is the day on which their facts are read: the day itself, the last day of those who have left, the
 * first of those who have not begun.
 */
export const employmentSeenFrom = (personId: Sql, today: string): Sql => sql`
  select e.joined_on, e.left_on, e.id as employment_id,
         least(greatest(${today}::date, e.joined_on), e.left_on - 1) as seen_on,
         e.joined_on <= ${today}::date and (e.left_on is null or e.left_on > ${today}::date) as employed
    from employment e
   where e.person_id = ${personId}
   order by e.joined_on > ${today}::date, abs(e.joined_on - ${today}::date)
   limit 1`;

/**
 * Whether the person whose id is in the column is in the leader's line: today, or for somebody who has left on their
 * last day.
 */
export const isBelow = (leaderPersonId: string | null, personId: Sql, today: string): Sql => sql`exists (
  select 1 from (${employmentSeenFrom(personId, today)}) seen
    join reporting_closure below
      on below.leader_id = ${leaderPersonId}::uuid and below.person_id = ${personId}
     and below.from_on <= seen.seen_on and below.to_on > seen.seen_on)`;

/**
 * Since when the leader has been above the person without a break, as seen from a day on which they are: a change of who
 * stands between them is none. Null when they never were by then.
 */
export const aboveSince = (leaderPersonId: string | Sql | null, personId: Sql, on: Sql): Sql => sql`(
  select max(c.from_on) from reporting_closure c
   where c.leader_id = ${leaderPersonId}::uuid and c.person_id = ${personId} and c.from_on <= ${on}
     and not exists (select 1 from reporting_closure q
                      where q.leader_id = c.leader_id and q.person_id = c.person_id and q.to_on = c.from_on))`;

@Injectable()
export class PeopleScopeRepository {
  async leads(access: TenantAccess, leaderPersonId: string, personId: string, on: string): Promise<boolean> {
    const rows = await access.sql<{ leads: boolean }>`
      select exists (select 1 from reporting_closure
                      where leader_id = ${leaderPersonId}::uuid and person_id = ${personId}::uuid
                        and from_on <= ${on}::date and to_on > ${on}::date) as leads`;
    return rows[0]?.leads ?? false;
  }

  async lineIds(access: TenantAccess, leaderPersonId: string, on: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select person_id::text as id from (${lineOf(leaderPersonId, on)}) line order by 1`;
    return rows.map((row) => row.id);
  }

  async relationTo(
    access: TenantAccess,
    leaderPersonId: string | null,
    personId: string,
    today: string,
  ): Promise<{ employed: boolean; leads: boolean } | null> {
    const rows = await access.sql<{ employed: boolean; leads: boolean }>`
      select coalesce(e.employed, false) as employed,
             exists (select 1 from reporting_closure c
                      where c.leader_id = ${leaderPersonId}::uuid and c.person_id = p.id
                        and c.from_on <= e.seen_on and c.to_on > e.seen_on) as leads
        from person p
        left join lateral (${employmentSeenFrom(sql`p.id`, today)}) e on true
       where p.id = ${personId}::uuid`;
    return rows[0] ?? null;
  }
}
