import { Injectable } from '@nestjs/common';
import type {
  AttendanceMark,
  ProgrammeSession,
  ProgrammeSessionPage,
  SessionAttendee,
} from '@understudy/contracts/programmes-sessions';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type SessionRow = Omit<ProgrammeSession, 'attended' | 'abilities' | 'place'> & {
  readonly place: string;
  readonly present: number;
  readonly marked: number;
  readonly mineState: string | null;
  readonly begun: boolean;
  readonly guide: ProgrammeSessionPage['guide'];
};

/** Somebody who takes part is there; whoever steps out later keeps what was recorded. */
const takesPart = sql`('enrolled', 'extended', 'completed')`;

@Injectable()
export class SessionsRepository {
  /** The sessions of a cohort in their order. */
  ofCohort(access: TenantAccess, actor: Actor, cohortId: string): Promise<SessionRow[]> {
    return this.rows(access, actor, sql`s.cohort_id = ${cohortId}::uuid`);
  }

  /** Some sessions, whether or not the actor may see them. */
  some(access: TenantAccess, actor: Actor, ids: readonly string[]): Promise<SessionRow[]> {
    return this.rows(access, actor, sql`s.id = any(${ids}::uuid[])`);
  }

  /** The cohort of a session. */
  async cohortOf(access: TenantAccess, sessionId: string): Promise<string | null> {
    const rows = await access.sql<{ id: string }>`
      select cohort_id::text as id from programme_session where id = ${sessionId}::uuid`;
    return rows[0]?.id ?? null;
  }

  /** Who takes part in a session's cohort, or has a mark, by name. */
  attendees(access: TenantAccess, sessionId: string): Promise<SessionAttendee[]> {
    return access.sql<SessionAttendee>`
      select e.id::text as "enrolmentId", json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as person, a.mark
        from programme_session s
        join enrolment e on e.cohort_id = s.cohort_id
        join person p on p.id = e.person_id
        left join session_attendance a on a.session_id = s.id and a.enrolment_id = e.id
       where s.id = ${sessionId}::uuid and (e.state in ${takesPart} or a.mark is not null)
       order by p.name_key, p.id`;
  }

  /** Writes who was there; a mark of before is replaced. */
  async record(
    tx: TenantTransaction,
    sessionId: string,
    marks: readonly { readonly enrolmentId: string; readonly mark: AttendanceMark }[],
    by: string | null,
  ): Promise<void> {
    await tx.sql`
      insert into session_attendance (organisation_id, session_id, enrolment_id, mark, recorded_by)
      select ${tx.organisationId}::uuid, ${sessionId}::uuid, d."enrolmentId", d.mark, ${by}::uuid
        from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as d ("enrolmentId" uuid, mark text)
      on conflict (organisation_id, session_id, enrolment_id) do update
         set mark = excluded.mark, recorded_by = excluded.recorded_by, recorded_at = now()
       where session_attendance.mark <> excluded.mark`;
  }

  private rows(access: TenantAccess, actor: Actor, condition: Sql): Promise<SessionRow[]> {
    return access.sql<SessionRow>`
      select s.id::text as id, json_build_object('id', c.id, 'name', c.name) as cohort, s.title, s.state,
             s.starts_at as "startsAt", s.starts_at + s.minutes * interval '1 minute' as "endsAt", s.minutes,
             (s.starts_at at time zone s.time_zone)::date::text as day,
             to_char(s.starts_at at time zone s.time_zone, 'HH24:MI') as time, s.time_zone as "timeZone", s.place, s.link,
             s.reason, s.version, s.starts_at <= now() as begun,
             case when m.id is not null then json_build_object('id', m.id, 'title', m.title, 'kind', m.kind) end as module,
             case when m.id is not null then json_build_object('prepare', m.prepare, 'agenda', m.agenda,
                                                               'questions', m.questions, 'worked', m.worked) end as guide,
             mine.mark as mine, own.state as "mineState", counted.present, counted.marked
        from programme_session s
        join cohort c on c.id = s.cohort_id
        left join programme_session_module l on l.session_id = s.id
        left join programme_module m on m.id = l.module_id
        left join enrolment own on own.cohort_id = s.cohort_id and own.person_id = ${actor.personId}::uuid
        left join session_attendance mine on mine.session_id = s.id and mine.enrolment_id = own.id
        cross join lateral (
          select count(*) filter (where a.mark = 'present')::int as present,
                 count(*) filter (where a.mark in ('present', 'absent'))::int as marked
            from session_attendance a where a.session_id = s.id) counted
       where ${condition}
       order by s.starts_at, s.id limit 500`;
  }
}
