import { Injectable } from '@nestjs/common';
import type { ConsentPart, NetConsentState } from '@understudy/contracts/opportunities-assignments';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { AssignmentStatus } from '@understudy/domain/opportunities/assignment-states';
import { hasLeft } from './has-left.repository.js';
import type { LeftStretch } from './leavers.repository.js';

/** A part of a net whose holder, or whoever was asked to follow them, has left. */
export type LeftPart = LeftStretch & { part: ConsentPart; holderId: string; managerId: string | null };
/** What goes on of an opportunity whose sponsor has left, and who takes over; null where nobody stood above them. */
export type Orphan = LeftStretch & { nextId: string | null };

/** The nearest leader above the last day of o's sponsor who is still here and does not wish for it themselves. */
export const nextSponsor = (today: string): Sql => sql`(
  select r.leader_id::text
    from (select max(e.left_on) as on_day from employment e where e.person_id = o.sponsor_id) last
    join reporting_closure r on r.person_id = o.sponsor_id and r.from_on < last.on_day and r.to_on >= last.on_day
   where not ${hasLeft(sql`r.leader_id`, today)}
     and not exists (select 1 from opportunity_candidacy c
                      where c.opportunity_id = o.id and c.person_id = r.leader_id)
   order by r.depth, r.to_on desc, r.leader_id limit 1)`;

@Injectable()
export class NetLeaversRepository {
  /** Ends what somebody who has left was doing; returns it. */
  end(
    tx: TenantTransaction,
    from: readonly AssignmentStatus[],
    to: AssignmentStatus,
    today: string,
  ): Promise<LeftStretch[]> {
    return tx.sql<LeftStretch>`
      update stretch_assignment a set status = ${to}, ended_on = ${today}::date, version = a.version + 1
        from opportunity o
       where o.id = a.opportunity_id and a.status = any(${from}::text[]) and ${hasLeft(sql`a.person_id`, today)}
      returning a.id::text as id, a.person_id::text as "personId", a.opportunity_id::text as "opportunityId",
                o.sponsor_id::text as "sponsorId", a.mentor_id::text as "mentorId",
                a.skip_level_id::text as "skipLevelId"`;
  }

  /** Notes in what goes on who of those named has left; before the start nobody stands there any more. Returns them. */
  async leaveNets(tx: TenantTransaction, from: readonly NetConsentState[], today: string): Promise<LeftPart[]> {
    const left = await tx.sql<LeftPart>`
      with gone as (
        update net_consent c set state = 'left', answered_on = ${today}::date
          from stretch_assignment a
         where a.id = c.assignment_id and a.status in ('preparing', 'running', 'extended')
           and c.state = any(${from}::text[]) and ${hasLeft(sql`c.person_id`, today)}
        returning c.assignment_id, c.part, c.person_id
      )
      select a.id::text as id, a.person_id::text as "personId", a.opportunity_id::text as "opportunityId",
             o.sponsor_id::text as "sponsorId", a.mentor_id::text as "mentorId", a.skip_level_id::text as "skipLevelId",
             gone.part, gone.person_id::text as "holderId",
             (select r.leader_id::text from reporting_closure r
               where r.person_id = a.person_id and r.depth = 1 and r.from_on <= ${today}::date
                 and r.to_on > ${today}::date limit 1) as "managerId"
        from gone join stretch_assignment a on a.id = gone.assignment_id
        join opportunity o on o.id = a.opportunity_id order by a.id, gone.part`;
    const ids = left.map(({ id }) => id);
    await tx.sql`
      update stretch_assignment a
         set mentor_id = case when ${this.leftIn('mentor')} then null else mentor_id end,
             skip_level_id = case when ${this.leftIn('skip-level')} then null else skip_level_id end,
             version = version + 1
       where a.id = any(${ids}::uuid[]) and a.status = 'preparing'`;
    return left;
  }

  /** What is not closed of sponsors who have left, with the nearest leader above their last day who is still here. */
  orphans(tx: TenantTransaction, today: string): Promise<Orphan[]> {
    return tx.sql<Orphan>`
      select a.id::text as id, a.person_id::text as "personId", o.id::text as "opportunityId",
             o.sponsor_id::text as "sponsorId", a.mentor_id::text as "mentorId", a.skip_level_id::text as "skipLevelId",
             ${nextSponsor(today)} as "nextId"
        from stretch_assignment a join opportunity o on o.id = a.opportunity_id
       where a.status in ('preparing', 'running', 'extended') and ${hasLeft(sql`o.sponsor_id`, today)}
       order by a.id`;
  }

  /** Makes somebody the sponsor of what they take over. */
  async handOn(tx: TenantTransaction, opportunityId: string, sponsorId: string): Promise<void> {
    await tx.sql`
      update opportunity set sponsor_id = ${sponsorId}::uuid, version = version + 1 where id = ${opportunityId}::uuid`;
  }

  private leftIn(part: ConsentPart) {
    const holder = part === 'mentor' ? sql`a.mentor_id` : sql`a.skip_level_id`;
    return sql`exists (select 1 from net_consent c where c.assignment_id = a.id and c.part = ${part}
                          and c.person_id = ${holder} and c.state = 'left')`;
  }
}
