import { Injectable } from '@nestjs/common';
import type {
  Cadence,
  MentorshipOrigin,
  MentorshipStatus,
  PairReason,
} from '@understudy/contracts/mentoring-mentorships';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import {
  areTogether,
  hasOffer,
  inOneLine,
  inOneLineToday,
  isThere,
  takesMentees,
} from '../pairing/apart.repository.js';

export type MentorshipDraft = {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly requestId: string | null;
  readonly origin: MentorshipOrigin;
  readonly status: 'proposed' | 'accepted-by-mentee';
  readonly reasons: readonly PairReason[];
  readonly words: string;
  readonly answerBy: string;
};
/** What is known of two before they are brought together. */
export type PairFacts = {
  /** No line lies between the two, nor ever did. */
  apart: boolean;
  noOtherOffer: boolean;
  freePlace: boolean;
  takes: boolean;
  together: boolean;
};

@Injectable()
export class MentorshipWritesRepository {
  /** One writer at a time of what a mentee is offered, until the transaction ends. */
  async lockMentee(tx: TenantTransaction, menteeId: string): Promise<void> {
    await tx.sql`select id::text as id from person where id = ${menteeId}::uuid for no key update`;
  }

  /** One writer at a time of a mentor's places, until the transaction ends. */
  async lockMentor(tx: TenantTransaction, mentorId: string): Promise<void> {
    await tx.sql`select person_id::text as id from mentor_profile where person_id = ${mentorId}::uuid for update`;
  }

  async lock(tx: TenantTransaction, mentorshipId: string): Promise<void> {
    await tx.sql`select id::text as id from mentorship where id = ${mentorshipId}::uuid for update`;
  }

  /** What can be said of a mentor and a mentee now; null where the mentor mentors no longer. */
  async factsOf(tx: TenantTransaction, mentorId: string, menteeId: string, today: string): Promise<PairFacts | null> {
    const two = { one: sql`m.person_id`, other: sql`${menteeId}::uuid` };
    const rows = await tx.sql<PairFacts>`
      select not ${inOneLine(two, today)} as apart, not ${hasOffer(two.other)} as "noOtherOffer", m.places_taken < m.capacity as "freePlace",
             ${takesMentees(today)} as takes, ${areTogether(two)} as together
        from mentor_profile m
       where m.person_id = ${mentorId}::uuid and m.status <> 'left' and ${isThere(today)}`;
    return rows[0] ?? null;
  }

  /** Whether neither of two stands above the other today, whatever the mentor offers by now. */
  async apartToday(tx: TenantTransaction, mentorId: string, menteeId: string, today: string): Promise<boolean> {
    const two = { one: sql`${mentorId}::uuid`, other: sql`${menteeId}::uuid` };
    const rows = await tx.sql<{ apart: boolean }>`select not ${inOneLineToday(two, today)} as apart`;
    return rows[0]?.apart === true;
  }

  /** Whether somebody works here today. */
  async worksHere(tx: TenantTransaction, personId: string, today: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      select e.person_id::text as id from employment e
       where e.person_id = ${personId}::uuid and e.joined_on <= ${today}::date
         and (e.left_on is null or e.left_on > ${today}::date)`;
    return rows.length > 0;
  }

  /** Null when the mentee has an offer already, or the two have a mentorship. */
  async insert(tx: TenantTransaction, draft: MentorshipDraft, today: string): Promise<string | null> {
    const asked = draft.status === 'accepted-by-mentee' ? today : null;
    const rows = await tx.sql<{ id: string }>`
      insert into mentorship (organisation_id, mentor_id, mentee_id, request_id, origin, status, reasons, words,
                              proposed_on, answer_by, mentee_accepted_on)
      values (${tx.organisationId}::uuid, ${draft.mentorId}::uuid, ${draft.menteeId}::uuid, ${draft.requestId}::uuid,
              ${draft.origin}, ${draft.status}, ${JSON.stringify(draft.reasons)}::jsonb, ${draft.words}, ${today}::date,
              ${draft.answerBy}::date, ${asked}::date)
      on conflict do nothing returning id::text as id`;
    return rows[0]?.id ?? null;
  }

  /** Moves a mentorship that is held into another state, with the days that belong to it. */
  async move(tx: TenantTransaction, mentorshipId: string, to: MentorshipStatus, today: string): Promise<void> {
    await tx.sql`
      update mentorship
         set status = ${to},
             -- That one of the two has said yes is nobody else’s: it must not show in the version either.
             version = version + case when ${to} in ('accepted-by-mentor', 'accepted-by-mentee') then 0 else 1 end,
             mentor_accepted_on = case when ${to} = 'accepted-by-mentor' or ${to} = 'active'
                                       then coalesce(mentor_accepted_on, ${today}::date) else mentor_accepted_on end,
             mentee_accepted_on = case when ${to} = 'accepted-by-mentee' or ${to} = 'active'
                                       then coalesce(mentee_accepted_on, ${today}::date) else mentee_accepted_on end,
             starts_on = case when ${to} = 'active' then coalesce(starts_on, ${today}::date) else starts_on end,
             resumed_on = case when ${to} = 'active' and status = 'paused' then ${today}::date else resumed_on end,
             paused_on = case when ${to} = 'paused' then ${today}::date end,
             ended_on = case when ${to} in ('completed', 'declined', 'lapsed', 'withdrawn', 'parted')
                             then ${today}::date end,
             next_due = next_due or ${to} in ('completed', 'declined', 'lapsed', 'withdrawn', 'parted')
       where id = ${mentorshipId}::uuid`;
  }

  /** Whatever the two do with a mentorship answers the question whether it is to be closed; with it, that is asked anew. */
  async answerQuestion(tx: TenantTransaction, mentorshipId: string): Promise<void> {
    await tx.sql`
      update mentorship set close_asked = null, close_asked_on = null, close_reminded_on = null
       where id = ${mentorshipId}::uuid and close_asked is not null`;
  }

  /** Declines an offer that is still open; false where it was answered meanwhile. */
  async declineOpen(tx: TenantTransaction, mentorshipId: string, today: string): Promise<boolean> {
    const rows = await tx.sql`
      update mentorship set status = 'declined', version = version + 1, ended_on = ${today}::date, next_due = true
       where id = ${mentorshipId}::uuid and status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee')
      returning id::text as id`;
    return rows.length > 0;
  }

  /** Calls off what was planned beyond the end; returns the sessions. */
  async callOffSessions(tx: TenantTransaction, mentorshipId: string, from: readonly string[]): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      update mentorship_session set status = 'called-off', version = version + 1
       where mentorship_id = ${mentorshipId}::uuid and status = any(${[...from]}::text[]) and starts_at > now()
      returning id::text as id`;
    return rows.map(({ id }) => id);
  }

  async change(
    tx: TenantTransaction,
    mentorshipId: string,
    to: { readonly cadence: Cadence; readonly endsOn: string | null; readonly shownToLine: boolean },
  ): Promise<void> {
    await tx.sql`
      update mentorship
         set cadence = ${to.cadence}, ends_on = ${to.endsOn}::date, shown_to_line = ${to.shownToLine},
             version = version + 1
       where id = ${mentorshipId}::uuid`;
  }
}
