import { Injectable } from '@nestjs/common';
import type {
  HealthAnswer,
  MentorshipGoal,
  MentorshipSession,
  RemovedGoal,
} from '@understudy/contracts/mentoring-work';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type NoteRow = {
  id: string;
  authorId: string;
  authorName: string;
  shared: boolean;
  text: string;
  writtenOn: string;
  version: number;
};
export type HealthRow = {
  askedOn: string;
  answeredOn: string | null;
  answer: HealthAnswer | null;
  words: string;
  mayTell: boolean;
};
type HeldSession = Pick<MentorshipSession, 'status' | 'version'>;
export type SessionValues = Omit<MentorshipSession, 'id' | 'version' | 'status'>;

const startsAt = sql`to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const idOf = ([row]: readonly { readonly id: string }[]): string => {
  if (row === undefined) throw new Error('It was not written.');
  return row.id;
};

/** What two do together. Every statement about notes carries who reads: no other condition may stand in for it. */
@Injectable()
export class WorkRepository {
  goals(access: TenantAccess, mentorshipId: string): Promise<MentorshipGoal[]> {
    return access.sql<MentorshipGoal>`
      select id::text as id, text, due_on::text as "dueOn", done_on::text as "doneOn", version from mentorship_goal
       where mentorship_id = ${mentorshipId}::uuid and removed_on is null order by created_at, id limit 200`;
  }

  /** What was taken away, the latest first. */
  removedGoals(access: TenantAccess, mentorshipId: string): Promise<RemovedGoal[]> {
    return access.sql<RemovedGoal>`
      select g.id::text as id, g.text, g.due_on::text as "dueOn", g.done_on::text as "doneOn", g.version,
             g.removed_on::text as "removedOn", json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as "removedBy"
        from mentorship_goal g join person p on p.id = g.removed_by
       where g.mentorship_id = ${mentorshipId}::uuid order by g.removed_on desc, g.created_at desc, g.id limit 200`;
  }

  sessions(access: TenantAccess, mentorshipId: string): Promise<MentorshipSession[]> {
    return access.sql<MentorshipSession>`
      select id::text as id, ${startsAt} as "startsAt", minutes, place, link, about, status, version
        from mentorship_session where mentorship_id = ${mentorshipId}::uuid order by starts_at desc, id limit 200`;
  }

  /** The notes that this reader may read: those shared between the two, and their own. */
  notes(access: TenantAccess, mentorshipId: string, readerId: string): Promise<NoteRow[]> {
    return access.sql<NoteRow>`
      select n.id::text as id, n.author_id::text as "authorId", ${nameOf(sql`p`)} as "authorName", n.shared, n.text,
             n.written_on::text as "writtenOn", n.version
        from mentorship_note n join person p on p.id = n.author_id
       where n.mentorship_id = ${mentorshipId}::uuid and (n.shared or n.author_id = ${readerId}::uuid)
       order by n.created_at desc, n.id limit 500`;
  }

  /** The latest time that this reader was asked how it goes. */
  async health(access: TenantAccess, mentorshipId: string, readerId: string): Promise<HealthRow | null> {
    const rows = await access.sql<HealthRow>`
      select asked_on::text as "askedOn", answered_on::text as "answeredOn", answer, words, may_tell as "mayTell"
        from mentorship_health_check
       where mentorship_id = ${mentorshipId}::uuid and person_id = ${readerId}::uuid
       order by asked_on desc limit 1`;
    return rows[0] ?? null;
  }

  async addGoal(tx: TenantTransaction, mentorshipId: string, text: string, dueOn: string | null): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentorship_goal (organisation_id, mentorship_id, text, due_on)
      values (${tx.organisationId}::uuid, ${mentorshipId}::uuid, ${text}, ${dueOn}::date) returning id::text as id`;
    return idOf(rows);
  }

  /** Null when there is no such goal, false when the version is not the current one. */
  async changeGoal(
    tx: TenantTransaction,
    mentorshipId: string,
    { id, version, text, dueOn, doneOn }: MentorshipGoal,
  ): Promise<boolean | null> {
    const rows = await tx.sql<{ done: boolean }>`
      with known as (
        select id, version from mentorship_goal
         where id = ${id}::uuid and mentorship_id = ${mentorshipId}::uuid and removed_on is null for update
      ), changed as (
        update mentorship_goal g
           set text = ${text}, due_on = ${dueOn}::date, version = g.version + 1,
               done_on = case when ${doneOn}::date is null then null else coalesce(g.done_on, ${doneOn}::date) end
          from known where g.id = known.id and known.version = ${version}::int returning g.id
      ) select exists (select 1 from changed) as done from known`;
    return rows[0]?.done ?? null;
  }

  /** Takes a goal away, with who did so and when; false where there is none, or it is away already. */
  async removeGoal(
    tx: TenantTransaction,
    mentorshipId: string,
    goalId: string,
    removed: { readonly by: string | null; readonly on: string },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update mentorship_goal
         set removed_on = ${removed.on}::date, removed_by = ${removed.by}::uuid, version = version + 1
       where id = ${goalId}::uuid and mentorship_id = ${mentorshipId}::uuid and removed_on is null
      returning id::text as id`;
    return rows.length === 1;
  }

  /** Brings a goal back; false where there is none that was taken away. */
  async restoreGoal(tx: TenantTransaction, mentorshipId: string, goalId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update mentorship_goal set removed_on = null, removed_by = null, version = version + 1
       where id = ${goalId}::uuid and mentorship_id = ${mentorshipId}::uuid and removed_on is not null
      returning id::text as id`;
    return rows.length === 1;
  }

  async addSession(tx: TenantTransaction, mentorshipId: string, to: SessionValues): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentorship_session (organisation_id, mentorship_id, starts_at, minutes, place, link, about)
      values (${tx.organisationId}::uuid, ${mentorshipId}::uuid, ${to.startsAt}::timestamptz, ${to.minutes}::int,
              ${to.place}, ${to.link}, ${to.about}) returning id::text as id`;
    return idOf(rows);
  }

  /** Holds a session of this mentorship until the transaction ends; null when there is none. */
  async lockSession(tx: TenantTransaction, mentorshipId: string, sessionId: string): Promise<HeldSession | null> {
    const rows = await tx.sql<HeldSession>`
      select status, version from mentorship_session
       where id = ${sessionId}::uuid and mentorship_id = ${mentorshipId}::uuid for update`;
    return rows[0] ?? null;
  }

  /** Writes the session that is held. */
  async changeSession(tx: TenantTransaction, to: Omit<MentorshipSession, 'version'>): Promise<void> {
    await tx.sql`
      update mentorship_session
         set starts_at = ${to.startsAt}::timestamptz, minutes = ${to.minutes}::int, place = ${to.place},
             link = ${to.link}, about = ${to.about}, status = ${to.status}, version = version + 1
       where id = ${to.id}::uuid`;
  }

  async addNote(
    tx: TenantTransaction,
    mentorshipId: string,
    note: { readonly authorId: string; readonly text: string; readonly shared: boolean; readonly writtenOn: string },
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentorship_note (organisation_id, mentorship_id, author_id, shared, text, written_on)
      values (${tx.organisationId}::uuid, ${mentorshipId}::uuid, ${note.authorId}::uuid, ${note.shared}, ${note.text},
              ${note.writtenOn}::date) returning id::text as id`;
    return idOf(rows);
  }

  /** A note, for whoever wrote it, held until the transaction ends; null for everybody else. */
  async ownNote(
    tx: TenantTransaction,
    mentorshipId: string,
    noteId: string,
    authorId: string,
  ): Promise<{ shared: boolean; version: number } | null> {
    const rows = await tx.sql<{ shared: boolean; version: number }>`
      select shared, version from mentorship_note
       where id = ${noteId}::uuid and mentorship_id = ${mentorshipId}::uuid and author_id = ${authorId}::uuid for update`;
    return rows[0] ?? null;
  }

  async changeNote(tx: TenantTransaction, noteId: string, text: string, shared: boolean): Promise<void> {
    await tx.sql`
      update mentorship_note set text = ${text}, shared = ${shared}, version = version + 1 where id = ${noteId}::uuid`;
  }

  async removeNote(tx: TenantTransaction, noteId: string): Promise<void> {
    await tx.sql`delete from mentorship_note where id = ${noteId}::uuid`;
  }

  /** Answers the latest question to this person; false where none is open. */
  async answerHealth(
    tx: TenantTransaction,
    mentorshipId: string,
    personId: string,
    to: { readonly answer: HealthAnswer; readonly words: string; readonly mayTell: boolean; readonly today: string },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update mentorship_health_check h
         set answer = ${to.answer}, words = ${to.words}, may_tell = ${to.mayTell}, answered_on = ${to.today}::date
       where h.mentorship_id = ${mentorshipId}::uuid and h.person_id = ${personId}::uuid and h.answered_on is null
      returning h.mentorship_id::text as id`;
    return rows.length > 0;
  }

  /** False when it was given already. */
  async addFeedback(
    tx: TenantTransaction,
    mentorshipId: string,
    personId: string,
    to: { readonly fit: number; readonly worth: number; readonly again: boolean; readonly today: string },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentorship_feedback (organisation_id, mentorship_id, person_id, fit, worth, again, given_on)
      values (${tx.organisationId}::uuid, ${mentorshipId}::uuid, ${personId}::uuid, ${to.fit}::int, ${to.worth}::int,
              ${to.again}, ${to.today}::date)
      on conflict do nothing returning mentorship_id::text as id`;
    return rows.length === 1;
  }
}
