import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { OpenTalk, Telling } from '@understudy/domain/opportunities/talk-states';

/** Who hears of a talk that stays missed. */
export type TalkAudience = {
  stretchId: string;
  personId: string;
  sponsorId: string;
  mentorId: string | null;
  skipLevelId: string | null;
  managerId: string | null;
};
export type DueEnd = { stretchId: string; personId: string; sponsorId: string; opportunityId: string };

/** What still runs, of people who work here. */
const runsFor = (today: string): Sql => sql`a.status in ('running', 'extended') and exists (
  select 1 from employment e
   where e.person_id = a.person_id and e.joined_on <= ${today}::date
     and (e.left_on is null or e.left_on > ${today}::date))`;

@Injectable()
export class MissedTalksRepository {
  /** The talks whose day has passed and that nobody held, held until the transaction ends. */
  async open(tx: TenantTransaction, today: string): Promise<OpenTalk[]> {
    return tx.sql<OpenTalk>`
      select k.id::text as id, a.id::text as "assignmentId", k.status as state, k.planned_on::text as "plannedOn",
             k.told_on::text as "toldOn", k.told_times as "toldTimes"
        from safety_check_in k join stretch_assignment a on a.id = k.assignment_id
       where k.held_on is null and k.planned_on < ${today}::date and ${runsFor(today)}
       order by k.planned_on, k.id for update of k`;
  }

  /** Notes that these were told today. */
  async noteTold(tx: TenantTransaction, tellings: readonly Telling[], today: string): Promise<void> {
    const told = tellings.flatMap(({ talkIds, times }) => talkIds.map((id) => ({ id, times })));
    await tx.sql`
      update safety_check_in k set status = 'missed', told_on = ${today}::date, told_times = told.times
        from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (id uuid, times int)
       where k.id = told.id`;
  }

  /** Who stands by each of these, today; nobody who has left. */
  async audiences(access: TenantAccess, stretchIds: readonly string[], today: string): Promise<TalkAudience[]> {
    const holder = (part: 'mentor' | 'skip-level', id: Sql): Sql => sql`
      case when not exists (select 1 from net_consent c where c.assignment_id = a.id and c.part = ${part}
                               and c.person_id = ${id} and c.state = 'left') then ${id} end::text`;
    return access.sql<TalkAudience>`
      select a.id::text as "stretchId", a.person_id::text as "personId", o.sponsor_id::text as "sponsorId",
             ${holder('mentor', sql`a.mentor_id`)} as "mentorId",
             ${holder('skip-level', sql`a.skip_level_id`)} as "skipLevelId",
             (select c.leader_id::text from reporting_closure c
               where c.person_id = a.person_id and c.depth = 1 and c.from_on <= ${today}::date
                 and c.to_on > ${today}::date limit 1) as "managerId"
        from stretch_assignment a join opportunity o on o.id = a.opportunity_id
       where a.id = any(${stretchIds}::uuid[])`;
  }

  /** Marks as told the ends that are due: of what still runs, of people who work here, once for each last day; returns them. */
  async takeDueEnds(tx: TenantTransaction, today: string): Promise<DueEnd[]> {
    return tx.sql<DueEnd>`
      update stretch_assignment a set end_told_for = a.ends_on
        from opportunity o
       where o.id = a.opportunity_id and a.ends_on < ${today}::date and a.end_told_for is distinct from a.ends_on
         and ${runsFor(today)}
      returning a.id::text as "stretchId", a.person_id::text as "personId", o.sponsor_id::text as "sponsorId",
                o.id::text as "opportunityId"`;
  }
}
