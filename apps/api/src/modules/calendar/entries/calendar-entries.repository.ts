import { Injectable } from '@nestjs/common';
import type { CalendarDate, CalendarKind } from '@understudy/contracts/calendar';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';

/** What an area says of one of its dates. */
export type EntryDraft = {
  readonly kind: CalendarKind;
  /** The record of the area that this is the date of; one entry per kind and record. */
  readonly sourceId: string;
  readonly title: string;
  readonly description?: string;
  readonly place?: string;
  readonly link?: string | null;
  /** The page where it belongs, from the root, such as /sessions/... */
  readonly page: string;
  /** The day of what has no time of day; its instants are then the midnights around it where the organisation is. */
  readonly day?: string | null;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
};

/** When something is that has a day and no time of day. */
export const wholeDay = (day: string): Pick<EntryDraft, 'day' | 'startsAt' | 'endsAt'> => ({
  day,
  startsAt: `${day}T00:00:00Z`,
  endsAt: `${addDays(day, 1)}T00:00:00Z`,
});

/** An entry as calendar programs are told about it. */
export type EntryRow = Omit<CalendarDate, 'kind'> & {
  readonly description: string;
  readonly cancelled: boolean;
  readonly sequence: number;
  readonly changedAt: string;
};

/** Days that something past stays in a feed. */
const remembered = 180;

@Injectable()
export class CalendarEntriesRepository {
  /** Writes an entry; its sequence rises when anything differs. */
  async write(tx: TenantTransaction, entry: EntryDraft): Promise<void> {
    await tx.sql`
      insert into calendar_entry as known
        (organisation_id, kind, source_id, title, description, place, link, page, day, starts_at, ends_at)
      select o.organisation_id, ${entry.kind}, ${entry.sourceId}::uuid, ${entry.title},
             ${entry.description ?? ''}, ${entry.place ?? ''}, ${entry.link ?? null}::text, ${entry.page}, date.day,
             coalesce(date.day::timestamp at time zone o.time_zone, ${entry.startsAt}::timestamptz),
             coalesce((date.day + 1)::timestamp at time zone o.time_zone, ${entry.endsAt}::timestamptz)
        from organisation o cross join lateral (select ${entry.day ?? null}::date as day) date
       where o.organisation_id = ${tx.organisationId}::uuid
      on conflict (organisation_id, kind, source_id) do update
         set title = excluded.title, description = excluded.description, place = excluded.place, link = excluded.link,
             page = excluded.page, day = excluded.day, starts_at = excluded.starts_at, ends_at = excluded.ends_at, cancelled = false,
             sequence = known.sequence + 1, changed_at = now()
       where (known.title, known.description, known.place, known.link, known.page, known.day, known.starts_at, known.ends_at,
              known.cancelled)
          is distinct from (excluded.title, excluded.description, excluded.place, excluded.link, excluded.page,
                            excluded.day, excluded.starts_at, excluded.ends_at, false)`;
  }

  /** Takes everybody else off entries, and puts these on. */
  async setAttendees(
    tx: TenantTransaction,
    kind: CalendarKind,
    sourceIds: readonly string[],
    personIds: readonly string[],
  ): Promise<void> {
    await tx.sql`
      with entry as (
        select id from calendar_entry where kind = ${kind} and source_id = any(${sourceIds}::uuid[])
      ), gone as (
        update calendar_attendee a set removed_at = now(), turns = turns + 1, mail_failures = 0
          from entry
         where a.entry_id = entry.id and a.removed_at is null and a.person_id <> all(${personIds}::uuid[])
      )
      insert into calendar_attendee as known (organisation_id, entry_id, person_id)
      select distinct ${tx.organisationId}::uuid, entry.id, person.id
        from entry cross join unnest(${personIds}::uuid[]) as person (id)
      on conflict (organisation_id, entry_id, person_id) do update
         set removed_at = null, turns = known.turns + 1, mail_failures = 0
       where known.removed_at is not null`;
  }

  async cancel(tx: TenantTransaction, kind: CalendarKind, sourceId: string): Promise<void> {
    await tx.sql`
      update calendar_entry set cancelled = true, sequence = sequence + 1, changed_at = now()
       where kind = ${kind} and source_id = ${sourceId}::uuid and not cancelled`;
  }

  /** Cancels what lies ahead of a kind on a page, but for the entries of these records. */
  async cancelOthers(
    tx: TenantTransaction,
    kind: CalendarKind,
    page: string,
    sourceIds: readonly string[],
  ): Promise<void> {
    await tx.sql`
      update calendar_entry set cancelled = true, sequence = sequence + 1, changed_at = now()
       where kind = ${kind} and page = ${page} and source_id <> all(${sourceIds}::uuid[]) and not cancelled
         and starts_at > now()`;
  }

  /** What takes place next that a person is on, of these kinds. */
  next(access: TenantAccess, personId: string, kinds: readonly CalendarKind[], limit: number): Promise<CalendarDate[]> {
    return access.sql<CalendarDate>`
      select e.id::text as id, e.kind, e.title, e.day::text as day, e.starts_at as "startsAt", e.ends_at as "endsAt",
             e.place, e.link, e.page
        from calendar_attendee a join calendar_entry e on e.id = a.entry_id
       where a.person_id = ${personId}::uuid and a.removed_at is null and not e.cancelled and e.ends_at > now()
         and e.kind = any(${kinds}::text[])
       order by e.starts_at, e.id limit ${limit}::int`;
  }

  /** When a person is on something in a span of days, but for talks over a manager's head, which their own room counts. */
  busy(access: TenantAccess, personId: string, fromOn: string, toOn: string) {
    return access.sql<{ startsAt: string; endsAt: string }>`
      select to_char(e.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
             to_char(e.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endsAt"
        from calendar_attendee a join calendar_entry e on e.id = a.entry_id
       where a.person_id = ${personId}::uuid and a.removed_at is null and not e.cancelled
         and e.day is null and e.kind <> 'skip-level-meeting' and e.starts_at >= ${fromOn}::date - 1
         and e.starts_at < ${toOn}::date + 2`;
  }

  /**
   * Everything of these kinds that a person is on, but what is long past. What is over has no place and no link any more: whoever stepped out
   * since would find in them where the others meet.
   */
  all(access: TenantAccess, personId: string, kinds: readonly CalendarKind[]): Promise<EntryRow[]> {
    return access.sql<EntryRow>`
      select e.id::text as id, e.title, e.day::text as day, e.starts_at as "startsAt", e.ends_at as "endsAt", e.page,
             case when e.ends_at > now() then e.description else '' end as description,
             case when e.ends_at > now() then e.place else '' end as place,
             case when e.ends_at > now() then e.link end as link, e.cancelled, e.sequence + a.turns as sequence, e.changed_at as "changedAt"
        from calendar_attendee a join calendar_entry e on e.id = a.entry_id
       where a.person_id = ${personId}::uuid and a.removed_at is null and e.kind = any(${kinds}::text[])
         and e.ends_at > now() - ${remembered}::int * interval '1 day'
       order by e.starts_at, e.id limit 2000`;
  }
}
