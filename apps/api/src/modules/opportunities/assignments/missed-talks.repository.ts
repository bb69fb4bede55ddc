import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type MissedTalk = {
  stretchId: string;
  checkInId: string;
  personId: string;
  sponsorId: string;
  skipLevelId: string | null;
  plannedOn: string;
};
export type DueEnd = { stretchId: string; personId: string; sponsorId: string; opportunityId: string };

@Injectable()
export class MissedTalksRepository {
  /** Marks as told the talks whose day has passed under what still runs, of people who work here; returns them. */
  async takeNew(tx: TenantTransaction, today: string): Promise<MissedTalk[]> {
    return tx.sql<MissedTalk>`
      update safety_check_in k set missed_told_at = now()
        from stretch_assignment a join opportunity o on o.id = a.opportunity_id
       where a.id = k.assignment_id and a.status in ('running', 'extended')
         and k.held_on is null and k.missed_told_at is null and k.planned_on < ${today}::date
         and exists (select 1 from employment e
                      where e.person_id = a.person_id and e.joined_on <= ${today}::date
                        and (e.left_on is null or e.left_on > ${today}::date))
      returning a.id::text as "stretchId", k.id::text as "checkInId", a.person_id::text as "personId",
                o.sponsor_id::text as "sponsorId", a.skip_level_id::text as "skipLevelId",
                k.planned_on::text as "plannedOn"`;
  }

  /** Marks as told the ends that are due: of what still runs, of people who work here, once for each last day; returns them. */
  async takeDueEnds(tx: TenantTransaction, today: string): Promise<DueEnd[]> {
    return tx.sql<DueEnd>`
      update stretch_assignment a set end_told_for = a.ends_on
        from opportunity o
       where o.id = a.opportunity_id and a.status in ('running', 'extended')
         and a.ends_on < ${today}::date and a.end_told_for is distinct from a.ends_on
         and exists (select 1 from employment e
                      where e.person_id = a.person_id and e.joined_on <= ${today}::date
                        and (e.left_on is null or e.left_on > ${today}::date))
      returning a.id::text as "stretchId", a.person_id::text as "personId", o.sponsor_id::text as "sponsorId",
                o.id::text as "opportunityId"`;
  }
}
