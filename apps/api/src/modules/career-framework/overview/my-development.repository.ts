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
  /** What others changed about the person since an instant, the latest first, each kind once. */
  async changes(access: TenantAccess, personId: string, userId: string | null, since: string): Promise<ChangeRow[]> {
    return access.sql<ChangeRow>`
      select max(occurred_at) as "on", name from domain_event
       where subject_id = ${personId}::uuid and occurred_at > ${since}::timestamptz
         and name = any(${told}::text[]) and actor_user_id is distinct from ${userId}::uuid
       group by name order by 1 desc`;
  }
}
