import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type DueReview = { leaderId: string; managerId: string; to: string };

@Injectable()
export class RemindersRepository {
  /**
   * Notes whom to remind: leaders who work here and have a manager, with something observed by others or the indicators in a
   * period that ended two weeks to two months ago, and no conversation about it. Each period once.
   */
  remind(tx: TenantTransaction, today: string): Promise<DueReview[]> {
    return tx.sql<DueReview>`
      with due as (
        select distinct on (o.leader_id) o.leader_id, o.to_on, c.leader_id as manager_id
          from effectiveness_observation o
          join reporting_closure c on c.person_id = o.leader_id and c.depth = 1 and c.from_on <= ${today}::date
                                  and c.to_on > ${today}::date
         where o.state = 'standing' and o.to_on between ${today}::date - 61 and ${today}::date - 14
           and not exists (select 1 from effectiveness_review v
                            where v.leader_id = o.leader_id and v.to_on = o.to_on and v.state <> 'called-off')
         order by o.leader_id, o.to_on desc
      ), noted as (
        insert into effectiveness_reminder (organisation_id, leader_id, to_on, reminded_on)
        select ${tx.organisationId}::uuid, leader_id, to_on, ${today}::date from due
        on conflict (organisation_id, leader_id, to_on) do nothing
        returning leader_id, to_on
      )
      select d.leader_id::text as "leaderId", d.manager_id::text as "managerId", d.to_on::text as to
        from due d join noted n on n.leader_id = d.leader_id and n.to_on = d.to_on order by d.leader_id`;
  }
}
