import { Injectable } from '@nestjs/common';
import type { SessionState } from '@understudy/contracts/programmes-sessions';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What is written of a session. */
export type SessionDraft = {
  readonly title: string;
  readonly moduleId: string | null;
  readonly day: string;
  readonly time: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly place: string;
  readonly link: string | null;
};

/** A session as calendars are told about it. */
export type DatedSession = {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly cohort: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly link: string | null;
  readonly prepare: string[];
};

@Injectable()
export class SessionWritesRepository {
  /** Writes new sessions and returns their ids, in their order. */
  async insert(tx: TenantTransaction, cohortId: string, drafts: readonly SessionDraft[]): Promise<string[]> {
    const ids: string[] = [];
    for (const draft of drafts) {
      const [row] = await tx.sql<{ id: string }>`
        insert into programme_session (organisation_id, cohort_id, title, starts_at, minutes, time_zone, place, link)
        values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${draft.title},
                (${draft.day}::date + ${draft.time}::time) at time zone ${draft.timeZone}, ${draft.minutes}::int,
                ${draft.timeZone}, ${draft.place}, ${draft.link}::text)
        returning id::text as id`;
      if (row === undefined) throw new Error('The session was not written.');
      await this.setModule(tx, row.id, draft.moduleId);
      ids.push(row.id);
    }
    return ids;
  }

  async update(tx: TenantTransaction, id: string, draft: SessionDraft): Promise<void> {
    await tx.sql`
      update programme_session
         set title = ${draft.title}, starts_at = (${draft.day}::date + ${draft.time}::time) at time zone ${draft.timeZone},
             minutes = ${draft.minutes}::int, time_zone = ${draft.timeZone}, place = ${draft.place},
             link = ${draft.link}::text, version = version + 1
       where id = ${id}::uuid`;
    await this.setModule(tx, id, draft.moduleId);
  }

  async setState(tx: TenantTransaction, id: string, state: SessionState, reason: string): Promise<void> {
    await tx.sql`
      update programme_session set state = ${state}, reason = ${reason}, version = version + 1 where id = ${id}::uuid`;
  }

  /** Whether all of these are modules of the cohort's programme. */
  async areModules(tx: TenantTransaction, cohortId: string, moduleIds: readonly string[]): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      select m.id::text as id from programme_module m join cohort c on c.programme_id = m.programme_id
       where c.id = ${cohortId}::uuid and m.id = any(${moduleIds}::uuid[])`;
    return rows.length === new Set(moduleIds).size;
  }

  /** Everybody who takes part in a cohort or facilitates it. */
  async peopleOf(access: TenantAccess, cohortId: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select person_id::text as id from enrolment
       where cohort_id = ${cohortId}::uuid and state in ('enrolled', 'extended')
      union select person_id::text from cohort_facilitator where cohort_id = ${cohortId}::uuid
      order by id`;
    return rows.map(({ id }) => id);
  }

  /** The sessions of a cohort that are still to come, in these states. */
  async coming(access: TenantAccess, cohortId: string, ...states: SessionState[]): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from programme_session
       where cohort_id = ${cohortId}::uuid and state = any(${states}::text[])
         and starts_at + minutes * interval '1 minute' > now() order by starts_at, id`;
    return rows.map(({ id }) => id);
  }

  /** Sessions as calendars are told about them. */
  dated(access: TenantAccess, ids: readonly string[]): Promise<DatedSession[]> {
    return access.sql<DatedSession>`
      select s.id::text as id, s.title, p.name as programme, c.name as cohort, s.starts_at as "startsAt",
             s.starts_at + s.minutes * interval '1 minute' as "endsAt", s.place, s.link,
             coalesce(m.prepare, '{}') as prepare
        from programme_session s join cohort c on c.id = s.cohort_id join programme p on p.id = c.programme_id
        left join programme_session_module l on l.session_id = s.id
        left join programme_module m on m.id = l.module_id
       where s.id = any(${ids}::uuid[]) order by s.starts_at, s.id`;
  }

  /** Planned sessions of a day by the clock of their place, of which nobody was reminded for that time yet. */
  async toRemind(tx: TenantTransaction): Promise<{ id: string; cohortId: string }[]> {
    return tx.sql<{ id: string; cohortId: string }>`
      update programme_session s set reminded_for = starts_at
       where state = 'planned' and reminded_for is distinct from starts_at and starts_at > now()
         and starts_at < now() + interval '3 days'
         and (starts_at at time zone time_zone)::date = (now() at time zone time_zone)::date + 1
      returning id::text as id, cohort_id::text as "cohortId"`;
  }

  private async setModule(tx: TenantTransaction, id: string, moduleId: string | null): Promise<void> {
    await tx.sql`delete from programme_session_module where session_id = ${id}::uuid`;
    if (moduleId === null) return;
    await tx.sql`
      insert into programme_session_module (organisation_id, session_id, module_id)
      values (${tx.organisationId}::uuid, ${id}::uuid, ${moduleId}::uuid)`;
  }
}
