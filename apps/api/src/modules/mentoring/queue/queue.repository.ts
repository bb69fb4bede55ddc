import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { hasOffer, inOneLine, isThere, letPass, takesMentees } from '../pairing/apart.repository.js';

/** Two who could be brought together, with what they offer and wish for. */
export type CandidateRow = {
  mentorId: string;
  menteeId: string;
  stageKeys: string[];
  skillKeys: string[];
  languages: string[];
  timeZone: string;
  wantedStageKey: string | null;
  wantedSkillKeys: string[];
  wantedLanguages: string[];
  wantedTimeZone: string;
};

/** The two of what has ended, and whether they were through. */
export type DueRow = { mentorId: string; menteeId: string; completed: boolean };

@Injectable()
export class QueueRepository {
  /** Those who wait without an offer and this mentor could take, the longest waiting first. */
  waitingFor(tx: TenantTransaction, mentorId: string, today: string): Promise<CandidateRow[]> {
    return this.candidates(tx, sql`m.person_id = ${mentorId}::uuid`, today);
  }

  /** The mentors who could take this person now, in an order that is the same every time. */
  mentorsFor(tx: TenantTransaction, menteeId: string, today: string): Promise<CandidateRow[]> {
    return this.candidates(tx, sql`r.person_id = ${menteeId}::uuid`, today);
  }

  /** What has ended since the last time, by chance: neither who ended it nor when decides who is offered something first. */
  async takeDue(tx: TenantTransaction): Promise<DueRow[]> {
    return tx.sql<DueRow>`
      with due as (
        update mentorship set next_due = false where next_due returning id, mentor_id, mentee_id, status)
      select mentor_id::text as "mentorId", mentee_id::text as "menteeId", status = 'completed' as completed
        from due order by id`;
  }

  /**
   * Pairs that may be proposed: a mentor who answers, a place that no open offer stands for, nobody of one line, nobody whom either avoids, and no
   * two whom an earlier proposal or mentorship has brought together already.
   */
  private candidates(tx: TenantTransaction, whose: Sql, today: string): Promise<CandidateRow[]> {
    const two = { one: sql`m.person_id`, other: sql`r.person_id` };
    return tx.sql<CandidateRow>`
      select m.person_id::text as "mentorId", r.person_id::text as "menteeId", m.stage_keys as "stageKeys",
             m.skill_keys as "skillKeys", m.languages, m.time_zone as "timeZone", r.stage_key as "wantedStageKey",
             r.skill_keys as "wantedSkillKeys", r.languages as "wantedLanguages", r.time_zone as "wantedTimeZone"
        from mentoring_request r
        join mentor_profile m on m.person_id <> r.person_id
       where ${whose} and r.status = 'waiting' and not ${hasOffer(sql`r.person_id`)}
         and exists (select 1 from employment e where e.person_id = r.person_id and e.joined_on <= ${today}::date
                        and (e.left_on is null or e.left_on > ${today}::date))
         and ${takesMentees(today)} and ${isThere(today)}
         and m.capacity > m.places_taken + (
           select count(*) from mentorship o where o.mentor_id = m.person_id
              and o.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee'))
         and not exists (select 1 from mentorship s where ${letPass})
         and not ${inOneLine(two, today)}
         and not exists (select 1 from mentorship o where o.mentor_id = m.person_id and o.mentee_id = r.person_id)
         and not exists (select 1 from mentoring_block b
                          where (b.person_id = m.person_id and b.blocked_id = r.person_id)
                             or (b.person_id = r.person_id and b.blocked_id = m.person_id))
       order by r.waiting_since, r.id, m.capacity - m.places_taken desc, m.person_id`;
  }
}
