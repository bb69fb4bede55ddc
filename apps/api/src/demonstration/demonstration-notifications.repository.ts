import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** What the sign-ins of the demonstration have been told lately; words are made when they are read. */
@Injectable()
export class DemonstrationNotificationsRepository {
  /** Writes them once, from what the story has recorded, beside what the product itself has told; none is mailed. */
  async write(tx: TenantTransaction, today: string): Promise<void> {
    const { organisationId } = tx;
    await tx.sql`
      with told (user_id, person_id, role) as (
        select user_id, person_id, role from membership
         where ended_at is null and person_id is not null
           and not exists (select 1 from notification where kind = 'framework-published')
      ),
      line as (
        select t.user_id, c.leader_id, c.person_id, c.depth
          from told t join reporting_closure c on c.leader_id = t.person_id
         where c.depth > 0 and c.from_on <= ${today}::date and c.to_on > ${today}::date
      ),
      report as (
        select l.user_id, l.person_id, e.joined_on,
               row_number() over (partition by l.user_id order by e.joined_on desc, l.person_id) as place
          from line l
          join employment e on e.person_id = l.person_id and e.joined_on <= ${today}::date
                           and (e.left_on is null or e.left_on > ${today}::date)
         where l.depth = 1
      ),
      heading as (
        select r.user_id, r.person_id, row_number() over (partition by r.user_id order by s.from_on desc, r.person_id) as place
          from report r join target_stage s on s.person_id = r.person_id and s.to_on is null
      ),
      role as (
        select l.user_id, r.id, row_number() over (partition by l.user_id order by r.impact, r.name, r.id) as place
          from line l join critical_role r on r.incumbent_id = l.person_id and r.closed_on is null
      ),
      item (user_id, kind, person_id, subject_id, hours, read) as (
        select user_id, 'new-report', person_id, person_id, 20 + 30 * place, place > 1 from report where place <= 2
        union all
        select user_id, 'report-target-changed', person_id, person_id, 5 + 26 * place, place > 2 from heading where place <= 3
        union all
        select user_id, 'bench-changed', null, id, 3 + 40 * place, place > 1 from role where place <= 2
        union all
        select user_id, 'critical-role-changed', null, id, 150, true from role where place = 3
        union all
        select t.user_id, 'stage-changed', t.person_id, t.person_id, 49, false
          from told t where exists (select 1 from stage_assignment a where a.person_id = t.person_id)
        union all
        select t.user_id, 'target-changed', t.person_id, t.person_id, 28, false
          from told t where exists (select 1 from target_stage s where s.person_id = t.person_id and s.to_on is null)
        union all
        select t.user_id, 'new-manager', l.manager_id, t.person_id, 700, true
          from told t join reporting_line l on l.person_id = t.person_id and l.to_on is null
        union all
        select t.user_id, 'cycle-launched', null, y.id, 200, true
          from told t
          join development_cycle_participant m on m.person_id = t.person_id
          join development_cycle y on y.id = m.cycle_id and y.status = 'running'
        union all
        select t.user_id, 'framework-published', null, v.id, 400, true
          from told t cross join lateral (
            select id from framework_version where status = 'published' order by number desc limit 1) v
      )
      insert into notification (organisation_id, user_id, kind, event_id, subject_id, person_id, occurred_at, listed,
                                read_at, mail)
      select ${organisationId}::uuid, user_id, kind, gen_random_uuid(), subject_id, person_id,
             now() - hours * interval '1 hour', true, case when read then now() - (hours - 1) * interval '1 hour' end, 'never'
        from item`;
  }

  /**
   * Lets messages go to a chat, once, and gives one person a chat that messages did not reach: it is switched off, so that
   * nothing is ever sent, and shows the way back.
   */
  async writeChats(tx: TenantTransaction, employee: string): Promise<void> {
    const host = 'hooks.chat.example';
    await tx.sql`
      with opened as (
        insert into chat_setting (organisation_id, hosts) values (${tx.organisationId}::uuid, array[${host}::text])
        on conflict do nothing returning organisation_id)
      insert into notification_chat (organisation_id, user_id, sealed_address, host, instead_of_mail, failures,
                                     switched_off_at, tried_at, result)
      select m.organisation_id, m.user_id, '', ${host}, false, 5, now() - interval '1 day', now() - interval '1 day', 'refused'
        from opened join membership m on m.organisation_id = opened.organisation_id
        join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
       where p.employee_number = ${employee}
      on conflict do nothing`;
  }
}
