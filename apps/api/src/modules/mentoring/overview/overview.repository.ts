import { Injectable } from '@nestjs/common';
import type { HealthAnswer } from '@understudy/contracts/mentoring-work';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { isThere, letPass } from '../pairing/apart.repository.js';

export type CountsRow = {
  mentors: number;
  external: number;
  places: number;
  taken: number;
  waiting: number;
  offers: number;
  running: number;
  completed: number;
  unanswered: number;
  threshold: number;
};
export type AttentionRow = {
  mentorshipId: string;
  mentorId: string;
  mentorName: string;
  menteeId: string;
  menteeName: string;
  saidById: string;
  saidByName: string;
  answer: HealthAnswer;
  words: string;
  answeredOn: string;
};
export type UnresponsiveRow = { id: string; name: string; offers: number; lastOn: string };
export type FeedbackRow = { fit: number; worth: number; again: boolean };

@Injectable()
export class OverviewRepository {
  async counts(access: TenantAccess, today: string): Promise<CountsRow> {
    const rows = await access.sql<CountsRow>`
      with there as (select m.* from mentor_profile m where m.status <> 'left' and ${isThere(today)})
      select (select count(*)::int from there) as mentors, (select count(*)::int from there where external) as external,
             (select coalesce(sum(capacity), 0)::int from there) as places,
             (select coalesce(sum(places_taken), 0)::int from there) as taken,
             (select count(*)::int from mentoring_request r where r.status = 'waiting'
                 and exists (select 1 from employment e where e.person_id = r.person_id and e.joined_on <= ${today}::date
                                and (e.left_on is null or e.left_on > ${today}::date))) as waiting,
             count(*) filter (where s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee')
                                and s.escalated_on is null)::int as offers,
             count(*) filter (where s.status in ('active', 'paused'))::int as running,
             count(*) filter (where s.status = 'completed')::int as completed,
             count(*) filter (where s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee')
                                and s.escalated_on is not null)::int as unanswered,
             (select privacy_threshold from organisation) as threshold
        from mentorship s`;
    const [row] = rows;
    if (row === undefined) throw new Error('Nothing was counted.');
    return row;
  }

  /** What those who answered let the team know, as long as it is open; nothing else of any answer leaves the database. */
  attention(access: TenantAccess): Promise<AttentionRow[]> {
    return access.sql<AttentionRow>`
      select s.id::text as "mentorshipId", p.id::text as "mentorId", ${nameOf(sql`p`)} as "mentorName",
             q.id::text as "menteeId", ${nameOf(sql`q`)} as "menteeName", w.id::text as "saidById",
             ${nameOf(sql`w`)} as "saidByName", h.answer, h.words, h.answered_on::text as "answeredOn"
        from mentorship_health_check h
        join mentorship s on s.id = h.mentorship_id
        join person p on p.id = s.mentor_id
        join person q on q.id = s.mentee_id
        join person w on w.id = h.person_id
       where h.may_tell and h.answer in ('mixed', 'stuck') and h.settled_on is null and s.status in ('active', 'paused')
       order by h.answered_on, s.id limit 200`;
  }

  /** Mentors for whom offers waited in vain, those with the most first. */
  unresponsive(access: TenantAccess, today: string): Promise<UnresponsiveRow[]> {
    return access.sql<UnresponsiveRow>`
      select p.id::text as id, ${nameOf(sql`p`)} as name, count(*)::int as offers, max(s.escalated_on)::text as "lastOn"
        from mentor_profile m
        join person p on p.id = m.person_id
        join mentorship s on ${letPass}
       where m.status <> 'left' and ${isThere(today)}
       group by p.organisation_id, p.id
       order by count(*) desc, p.name_key, p.id limit 200`;
  }

  /** Notes that somebody has talked with a mentor; false for whoever does not mentor. */
  async reach(tx: TenantTransaction, mentorId: string, today: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update mentor_profile set reached_on = ${today}::date
       where person_id = ${mentorId}::uuid and status <> 'left' returning person_id::text as id`;
    return rows.length === 1;
  }

  /** Marks what was told of a mentorship as talked about; false when nothing was. */
  async settle(tx: TenantTransaction, mentorshipId: string, today: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update mentorship_health_check set settled_on = ${today}::date
       where mentorship_id = ${mentorshipId}::uuid and may_tell and answer in ('mixed', 'stuck') and settled_on is null
      returning mentorship_id::text as id`;
    return rows.length > 0;
  }

  /**
   * Closing feedback of each person once, what they said first, in the order in which it came, of days that are over: nothing
   * is ever put before what was there, so that what is shown grows by whole groups of people.
   */
  feedback(access: TenantAccess, today: string): Promise<FeedbackRow[]> {
    return access.sql<FeedbackRow>`
      select fit, worth, again
        from (select distinct on (person_id) person_id, mentorship_id, given_on, fit, worth, again
                from mentorship_feedback where given_on < ${today}::date
               order by person_id, given_on, mentorship_id) first
       order by given_on, mentorship_id, person_id`;
  }
}
