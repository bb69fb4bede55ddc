import { Injectable } from '@nestjs/common';
import type { EventName } from '@understudy/contracts/events';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantReading } from '@understudy/database/tenant-database';

/** One event with the present names of those it is about. */
export interface AuditRow {
  readonly id: string;
  readonly position: number;
  readonly name: EventName;
  readonly actorUserId: string | null;
  readonly actorPerson: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subject: string | null;
  readonly payload: Record<string, unknown>;
  readonly occurredAt: string;
}

/** Which part of the trail is wanted. */
export interface AuditListing {
  readonly name: EventName | null;
  readonly subjectId: string | null;
  /** Only events before this position. */
  readonly before: number | null;
  readonly limit: number;
}

/** The organisation's events, read as its audit trail. */
@Injectable()
export class AuditRepository {
  /** Newest first. */
  list(reading: TenantReading, { name, subjectId, before, limit }: AuditListing): Promise<AuditRow[]> {
    return reading.sql<AuditRow>`
      select event.id::text, event.position, event.name, event.actor_user_id::text as "actorUserId",
             actor.name as "actorPerson", event.subject_kind as "subjectKind", event.subject_id::text as "subjectId",
             coalesce(person.name, unit.name, role.name) as subject, event.payload, event.occurred_at as "occurredAt"
        from (
          select * from domain_event
           where organisation_id = ${reading.organisationId}::uuid
                 ${when(before, (position) => sql`and position < ${position}::bigint`)}
                 ${when(name, (wanted) => sql`and name = ${wanted}::text`)}
                 ${when(subjectId, (wanted) => sql`and subject_id = ${wanted}::uuid`)}
           order by position desc limit ${limit}::int
        ) event
        left join person actor on actor.organisation_id = event.organisation_id and actor.id = event.actor_person_id
        left join person on event.subject_kind = 'person'
          and person.organisation_id = event.organisation_id and person.id = event.subject_id
        left join unit on event.subject_kind = 'unit'
          and unit.organisation_id = event.organisation_id and unit.id = event.subject_id
        left join critical_role role on event.subject_kind = 'critical-role'
          and role.organisation_id = event.organisation_id and role.id = event.subject_id
       order by event.position desc`;
  }
}

const when = <Value>(value: Value | null, write: (value: Value) => Sql): Sql => (value === null ? empty : write(value));
