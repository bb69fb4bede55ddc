import { Injectable } from '@nestjs/common';
import type { EventName } from '@understudy/contracts/events';
import type { TenantAccess } from '@understudy/database/tenant-database';

export type ChangeRow = { on: string; name: EventName };

const told: readonly EventName[] = [
  'reporting-line.changed',
  'title.changed',
  'unit.changed',
  'stage-assignment.changed',
  'target-stage.changed',
];

@Injectable()
export class MyDevelopmentRepository {
  /**
   * What others changed about the person since an instant, the latest first, each kind once. That something was observed in
   * them is told as long as they may read it.
   */
  async changes(access: TenantAccess, personId: string, userId: string | null, since: string): Promise<ChangeRow[]> {
    return access.sql<ChangeRow>`
      select max(occurred_at) as "on", name from domain_event
       where subject_id = ${personId}::uuid and occurred_at > ${since}::timestamptz
         and name = any(${told}::text[]) and actor_user_id is distinct from ${userId}::uuid
       group by name
      union all
      select max(s.recorded_at), 'signal.observed' from signal_observation s
       where s.person_id = ${personId}::uuid and s.recorded_at > ${since}::timestamptz and s.state <> 'withdrawn'
         and s.open_to_person and coalesce((select st.open_to_person from signal_setting st), true)
      having count(*) > 0
       order by 1 desc`;
  }
}
