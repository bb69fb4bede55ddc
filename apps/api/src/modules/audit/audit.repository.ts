import { Injectable } from '@nestjs/common';
import type { AuditEntry } from '@understudy/contracts/audit';
import type { EventName } from '@understudy/contracts/events';
import type { Direction } from '@understudy/contracts/pagination';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantReading } from '@understudy/database/tenant-database';
import { isTold, keptFrom } from './audit-sight.repository.js';

/** One event with the present names of those it is about. */
export interface AuditRow {
  readonly id: string;
  readonly name: EventName;
  readonly actorUserId: string | null;
  readonly actorPerson: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subject: string | null;
  readonly payload: Record<string, unknown>;
  readonly related: AuditEntry['related'];
  readonly occurredAt: string;
}

/** Which part of the trail is wanted. */
export interface AuditListing {
  /** The person who reads the trail. */
  readonly readerId: string | null;
  readonly name: EventName | null;
  readonly subjectId: string | null;
  readonly direction: Direction;
  /** Only events beyond this one, in that direction. */
  readonly after: string | null;
  readonly limit: number;
}

/** The organisation's events, read as its audit trail. */
@Injectable()
export class AuditRepository {
  /** Newest first unless asked otherwise, as far as the reader is told. */
  list(reading: TenantReading, listing: AuditListing): Promise<AuditRow[]> {
    const { readerId, name, subjectId, after, limit } = listing;
    const [way, beyond] = listing.direction === 'ascending' ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`];
    return reading.sql<AuditRow>`
      select event.id::text, event.name, event.actor_user_id::text as "actorUserId",
             actor.name as "actorPerson", event.subject_kind as "subjectKind", event.subject_id::text as "subjectId",
             coalesce(person.name, unit.name, role.name, opening.name, nominee.name, file.file_name, titled.file_name) as subject, event.payload,
             event.occurred_at as "occurredAt", ${related} as related
        from (
          select * from domain_event
           where organisation_id = ${reading.organisationId}::uuid and ${isTold}
                 ${when(readerId, (person) => sql`and not ${keptFrom(person)}`)}
                 ${when(
                   after,
                   (id) => sql`and position ${beyond} (select shown.position from domain_event shown
                    where shown.organisation_id = ${reading.organisationId}::uuid and shown.id = ${id}::uuid)`,
                 )}
                 ${when(name, (wanted) => sql`and name = ${wanted}::text`)}
                 ${when(subjectId, (wanted) => sql`and subject_id = ${wanted}::uuid`)}
           order by position ${way} limit ${limit}::int
        ) event
        left join person actor on actor.organisation_id = event.organisation_id and actor.id = event.actor_person_id
        left join person on event.subject_kind = 'person'
          and person.organisation_id = event.organisation_id and person.id = event.subject_id
        left join unit on event.subject_kind = 'unit'
          and unit.organisation_id = event.organisation_id and unit.id = event.subject_id
        left join critical_role role on event.subject_kind = 'critical-role'
          and role.organisation_id = event.organisation_id and role.id = event.subject_id
        left join role_opening opening on event.subject_kind = 'role-opening'
          and opening.organisation_id = event.organisation_id and opening.id = event.subject_id
        left join successor on event.subject_kind = 'successor'
          and successor.organisation_id = event.organisation_id and successor.id = event.subject_id
        left join nomination on event.subject_kind = 'nomination'
          and nomination.organisation_id = event.organisation_id and nomination.id = event.subject_id
        left join person nominee on nominee.organisation_id = event.organisation_id and nominee.id = coalesce(successor.person_id, nomination.person_id)
        left join data_import file on event.subject_kind = 'import'
          and file.organisation_id = event.organisation_id and file.id = event.subject_id
        left join title_import titled on event.subject_kind = 'title-import'
          and titled.organisation_id = event.organisation_id and titled.id = event.subject_id
       order by event.position ${way}`;
  }
}

/** The present names of the manager, unit, stage and critical role that a payload names. */
const related: Sql = sql`jsonb_build_object(
  'manager', (select m.name from person m
               where m.organisation_id = event.organisation_id
                 and m.id = case when event.name = 'reporting-line.changed' then (event.payload->>'value')::uuid end),
  'unit', (select u.name from unit u
            where u.organisation_id = event.organisation_id
              and u.id = case when event.name = 'unit.changed' and event.subject_kind = 'person'
                              then (event.payload->>'value')::uuid end),
  'stage', (select s.name from stage s join framework_version v
              on v.organisation_id = s.organisation_id and v.id = s.version_id
             where s.organisation_id = event.organisation_id and s.key = event.payload->>'stageKey'
             order by v.number desc limit 1),
  'role', (select r.name from critical_role r
            where r.organisation_id = event.organisation_id
              and r.id = case when event.name = 'successor.changed' then (event.payload->>'roleId')::uuid end))`;

const when = <Value>(value: Value | null, write: (value: Value) => Sql): Sql => (value === null ? empty : write(value));
