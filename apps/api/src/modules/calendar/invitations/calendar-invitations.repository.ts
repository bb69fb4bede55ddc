import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { EntryRow } from '../entries/calendar-entries.repository.js';

/** Somebody whose calendar does not know yet what an entry says by now. */
export type DueInvitation = EntryRow & {
  readonly personId: string;
  readonly userId: string;
  /** Whether they are on it; otherwise they are to be told that they are not any more. */
  readonly on: boolean;
  readonly wasMailed: boolean;
  readonly mailedSequence: number | null;
  readonly failures: number;
};

/** Ten minutes, doubled seven times, are about a day. */
const mostFailures = 7;

@Injectable()
export class CalendarInvitationsRepository {
  /** What is to be mailed, of dates that are not past, to members who wish it. */
  due(access: TenantAccess): Promise<DueInvitation[]> {
    return access.sql<DueInvitation>`
      select e.id::text as id, e.title, e.description, e.day::text as day, e.starts_at as "startsAt", e.ends_at as "endsAt", e.place, e.link,
             e.page, not stands.on as cancelled, e.sequence + a.turns as sequence, e.changed_at as "changedAt",
             a.person_id::text as "personId", m.user_id::text as "userId", stands.on, a.mailed as "wasMailed",
             a.mailed_sequence as "mailedSequence", a.mail_failures as failures
        from calendar_attendee a
        join calendar_entry e on e.id = a.entry_id
        join membership m on m.person_id = a.person_id and m.ended_at is null
        left join calendar_setting s on s.user_id = m.user_id
        cross join lateral (select a.removed_at is null and not e.cancelled as on) stands
       where e.ends_at > now() and a.mail_failures < ${mostFailures}::int and coalesce(s.mail_invitations, true)
         and (m.role <> 'mentor' or e.kind = 'mentoring-session')
         and (stands.on <> a.mailed or (stands.on and a.mailed_sequence < e.sequence + a.turns))
       order by e.starts_at, e.id, a.person_id limit 5000`;
  }

  /** Notes what somebody is told before it is sent; false when another run was faster. */
  async take(tx: TenantTransaction, due: DueInvitation): Promise<boolean> {
    const rows = await tx.sql`
      update calendar_attendee set mailed = ${due.on}::bool, mailed_sequence = ${due.sequence}::int
       where entry_id = ${due.id}::uuid and person_id = ${due.personId}::uuid and mailed = ${due.wasMailed}::bool
         and mailed_sequence is not distinct from ${due.mailedSequence}::int
      returning entry_id`;
    return rows.length > 0;
  }

  /** Takes back what did not reach the mail server, to be tried again. */
  async giveBack(tx: TenantTransaction, due: DueInvitation): Promise<void> {
    await tx.sql`
      update calendar_attendee
         set mailed = ${due.wasMailed}::bool, mailed_sequence = ${due.mailedSequence}::int,
             mail_failures = mail_failures + 1
       where entry_id = ${due.id}::uuid and person_id = ${due.personId}::uuid
         and mailed_sequence = ${due.sequence}::int`;
  }
}
