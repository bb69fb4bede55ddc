import { Injectable } from '@nestjs/common';
import type { HandOverSight } from '@understudy/contracts/development-plans-hand-over';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type LeaderRow = {
  id: string;
  name: string;
  relation: 'manager' | 'line';
  since: string;
  upcoming: boolean;
  choice: HandOverSight | null;
  decidedAt: string | null;
  closedPlans: number;
  openPlans: number;
  checkIns: number;
};

const leadersOf = (personId: string, today: string): Sql => sql`
  with begins as (
    select c.leader_id, c.from_on from reporting_closure c
     where c.person_id = ${personId}::uuid and c.to_on > ${today}::date
       and not exists (select 1 from reporting_closure q
                        where q.leader_id = c.leader_id and q.person_id = c.person_id and q.to_on = c.from_on)
    union
    select c.leader_id, max(c.from_on) from reporting_closure c
     where c.person_id = ${personId}::uuid and c.from_on <= ${today}::date
       and exists (select 1 from reporting_closure t
                    where t.leader_id = c.leader_id and t.person_id = c.person_id
                      and t.from_on <= ${today}::date and t.to_on > ${today}::date)
       and not exists (select 1 from reporting_closure q
                        where q.leader_id = c.leader_id and q.person_id = c.person_id and q.to_on = c.from_on)
     group by c.leader_id
  ),
  leaders as (
    select b.leader_id, b.from_on as since, b.from_on > ${today}::date as upcoming,
           (select min(c.depth) from reporting_closure c
             where c.leader_id = b.leader_id and c.person_id = ${personId}::uuid
               and c.from_on <= greatest(b.from_on, ${today}::date)
               and c.to_on > greatest(b.from_on, ${today}::date)) as depth
      from begins b
  )
  select p.id::text as id, ${nameOf(sql`p`)} as name, case when l.depth = 1 then 'manager' else 'line' end as relation,
         l.since::text as since, l.upcoming, h.choice, h.decided_at as "decidedAt",
         (select count(*) from development_plan d where d.person_id = ${personId}::uuid and d.created_on < l.since
             and d.closed_on < l.since)::int as "closedPlans",
         (select count(*) from development_plan d where d.person_id = ${personId}::uuid and d.created_on < l.since
             and (d.closed_on is null or d.closed_on >= l.since))::int as "openPlans",
         (select count(*) from check_in k where k.person_id = ${personId}::uuid and k.created_on < l.since
             and k.kind in ('one-to-one', 'review') and k.status <> 'cancelled')::int as "checkIns"
    from leaders l
    join person p on p.id = l.leader_id
    left join hand_over_choice h on h.person_id = ${personId}::uuid and h.leader_id = l.leader_id
                                and h.since_on = l.since
   order by l.upcoming, l.depth, p.name_key, p.id`;

/**
 * How many leaders of the person, now and to come, wait for them to decide what is seen of what was before: those about whom
 * nothing is chosen, where there is something to see.
 */
export const undecidedLeaders = (personId: string, today: string): Sql => sql`(
  select count(*)::int from (${leadersOf(personId, today)}) leader
   where leader.choice is null and leader."openPlans" + leader."closedPlans" + leader."checkIns" > 0)`;

@Injectable()
export class HandOverRepository {
  /** Who leads the person today and who is going to, nearest first, with what there is from before each of them. */
  async leaders(access: TenantAccess, personId: string, today: string): Promise<LeaderRow[]> {
    return access.sql<LeaderRow>`${leadersOf(personId, today)}`;
  }

  /** Keeps what the person chose for one leader, for as long as that leader leads without a break. */
  async choose(
    tx: TenantTransaction,
    personId: string,
    leaderId: string,
    since: string,
    choice: HandOverSight,
  ): Promise<void> {
    await tx.sql`
      insert into hand_over_choice (organisation_id, person_id, leader_id, since_on, choice)
      values (${tx.organisationId}::uuid, ${personId}::uuid, ${leaderId}::uuid, ${since}::date, ${choice})
      on conflict (organisation_id, person_id, leader_id) do update
         set since_on = excluded.since_on, choice = excluded.choice, decided_at = now()`;
  }
}
