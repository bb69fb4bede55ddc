import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type StartedPlan = { id: string; personId: string; counterSignerId: string | null };

@Injectable()
export class PlanStartsRepository {
  /**
   * Starts the agreed plans whose first day has come, of people who work here: one of them, or all. What is under way
   * already stays as it is, so this may run any number of times.
   */
  async startDue(tx: TenantTransaction, today: string, planId: string | null): Promise<StartedPlan[]> {
    const fields = JSON.stringify([{ field: 'status', before: 'agreed', after: 'active' }]);
    return tx.sql<StartedPlan>`
      with started as (
        update development_plan d
           set status = 'active', activated_on = ${today}::date, changed_at = now(), version = version + 1
         where d.status = 'agreed' and d.starts_on <= ${today}::date
           and (${planId}::uuid is null or d.id = ${planId}::uuid)
           and exists (select 1 from employment e
                        where e.person_id = d.person_id and e.joined_on <= ${today}::date
                          and (e.left_on is null or e.left_on > ${today}::date))
        returning d.id, d.person_id, d.content_hash
      ), told as (
        insert into plan_change (organisation_id, plan_id, author_id, what, subject, fields)
        select ${tx.organisationId}::uuid, id, null, 'plan-activated', null, ${fields}::jsonb from started
      )
      select s.id::text as id, s.person_id::text as "personId", signer.id::text as "counterSignerId"
        from started s
        left join lateral (
          select g.signer_id as id from plan_signature g
           where g.plan_id = s.id and g.role = 'manager' and g.content_hash = s.content_hash and g.withdrawn_at is null
           limit 1) signer on true
       order by s.id`;
  }
}
