import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryTransition } from '@understudy/seed/transitions';

/** Writes who of the story is new in a stage, and what they made of their companion. */
@Injectable()
export class TransitionsStoryRepository {
  /** The decisions that put people there; before stages are derived from titles. */
  async writeAssignments(tx: TenantTransaction, transitions: readonly StoryTransition[]): Promise<void> {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select ${tx.organisationId}::uuid, person.id, stage.id, told."from", told.reason, 'manual'
        from jsonb_to_recordset(${JSON.stringify(transitions)}::jsonb)
          as told (employee text, "stageKey" text, "from" date, reason text)
        join person on person.employee_number = told.employee
        join stage on stage.key = told."stageKey"`;
  }

  /** Ticks, notes and what is shared; when the companions are there. */
  async writeItems(tx: TenantTransaction, transitions: readonly StoryTransition[]): Promise<void> {
    await tx.sql`
      insert into transition_item (organisation_id, companion_id, item, done, note, shared_with, changed_at)
      select ${tx.organisationId}::uuid, companion.id, line.item, line.done, line.note,
             case when line.shared then manager.leader_id end, told."from" + interval '32 days'
        from jsonb_to_recordset(${JSON.stringify(transitions)}::jsonb) as told (employee text, "from" date, items jsonb)
        join person on person.employee_number = told.employee
        join transition_companion companion on companion.person_id = person.id and companion.entered_on = told."from"
        left join reporting_closure manager on manager.person_id = person.id and manager.depth = 1
                                           and manager.from_on <= told."from" and manager.to_on = 'infinity'
        cross join jsonb_to_recordset(told.items) as line (item text, done boolean, note text, shared boolean)`;
  }
}
