import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryDispute } from '@understudy/seed/disputes';

/** Writes what people of the story see differently in their results; these must be released already. */
@Injectable()
export class DisputesStoryRepository {
  async write(tx: TenantTransaction, disputes: readonly StoryDispute[]): Promise<void> {
    const told = JSON.stringify(disputes.map((dispute, index) => ({ ...dispute, index })));
    await tx.sql`
      with told as materialized (
        select gen_random_uuid() as id, a.id as assessment_id, a.person_id, a.manager_id, told.*,
               (select e ->> 'skillName' from assessment_result x
                 cross join jsonb_array_elements(x.figures -> 'expectations') e
                 where x.assessment_id = a.id and e ->> 'skillKey' = told."skillKey") as skill_name
          from jsonb_to_recordset(${told}::jsonb)
            as told (index int, employee text, campaign text, "skillKey" text, state text, thread jsonb)
          join person p on p.employee_number = told.employee
          join campaign c on c.name = told.campaign
          join assessment a on a.campaign_id = c.id and a.person_id = p.id and a.status = 'released'
      ), written as (
        insert into result_dispute (organisation_id, id, assessment_id, about_kind, about_key, about_name, state, version,
                                    raised_at)
        select ${tx.organisationId}::uuid, told.id, told.assessment_id,
               case when told.skill_name is null then 'whole' else 'skill' end,
               case when told.skill_name is null then '' else told."skillKey" end, coalesce(told.skill_name, ''),
               told.state, jsonb_array_length(told.thread),
               (select max(e."on") from jsonb_to_recordset(told.thread) as e ("on" date)) + interval '10 hours'
          from told
        returning id
      )
      insert into result_dispute_entry (organisation_id, dispute_id, author_id, written_by, kind, text, written_at)
      select ${tx.organisationId}::uuid, written.id,
             case when entry.kind = 'answer' then told.manager_id else told.person_id end,
             case when entry.kind = 'answer' then 'manager' else 'person' end, entry.kind, entry.text,
             entry."on" + interval '10 hours'
        from written
        join told on told.id = written.id
        cross join jsonb_to_recordset(told.thread) as entry (kind text, text text, "on" date)`;
  }
}
