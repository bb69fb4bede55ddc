import { Injectable } from '@nestjs/common';
import { cadence } from '@understudy/contracts/mentoring-mentorships';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { mentorProfileTable } from '@understudy/domain/mentoring/profile-table';
import { daysBetweenTalks, quietAfter } from '@understudy/domain/mentoring/rhythm';
import { statesBefore } from '@understudy/domain/states/state-table';
import { inOneLineToday, isThere } from '../pairing/apart.repository.js';

/** A mentorship, as far as both of it are told something. */
export type PairRow = { id: string; mentorId: string; menteeId: string };
/** An offer that nobody has answered, with those who have not. */
export type UnansweredRow = PairRow & {
  requestId: string | null;
  waitingFor: string[];
};

const openStates = sql`('proposed', 'accepted-by-mentor', 'accepted-by-mentee')`;
const unanswered = sql`
  s.id::text as id, s.mentor_id::text as "mentorId", s.mentee_id::text as "menteeId", s.request_id::text as "requestId",
  array_remove(array[case when s.mentor_accepted_on is null then s.mentor_id::text end,
                     case when s.mentee_accepted_on is null then s.mentee_id::text end], null) as "waitingFor"`;

@Injectable()
export class FollowingRepository {
  /** Marks offers as reminded of whose time half is over; returns them. */
  remind(tx: TenantTransaction, today: string): Promise<UnansweredRow[]> {
    return tx.sql<UnansweredRow>`
      update mentorship s set reminded_on = ${today}::date
       where s.status in ${openStates} and s.reminded_on is null and s.answer_by >= ${today}::date
         and ${today}::date >= s.proposed_on + (s.answer_by - s.proposed_on + 1) / 2
      returning ${unanswered}`;
  }

  /** Marks offers as told of to those who run mentoring, two days before they lapse; returns them. */
  escalate(tx: TenantTransaction, today: string): Promise<UnansweredRow[]> {
    return tx.sql<UnansweredRow>`
      update mentorship s set escalated_on = ${today}::date
       where s.status in ${openStates} and s.reminded_on is not null and s.reminded_on < ${today}::date
         and s.escalated_on is null and ${today}::date >= s.answer_by - 2
      returning ${unanswered}`;
  }

  /** Offers whose last day has passed. */
  async late(tx: TenantTransaction, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select s.id::text as id from mentorship s
       where s.status in ${openStates} and s.answer_by < ${today}::date order by s.answer_by, s.id for update`;
    return rows.map(({ id }) => id);
  }

  /**
   * What cannot go on: the mentor or the mentee has left, or one stands above the other by now. A colleague who stops
   * offering keeps what runs; what is only offered ends.
   */
  async broken(tx: TenantTransaction, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select s.id::text as id from mentorship s join mentor_profile m on m.person_id = s.mentor_id
       where s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee', 'active', 'paused')
         and (not ${isThere(today)}
              or (m.status = 'left' and (m.external or s.status in ${openStates}))
              or not exists (select 1 from employment e where e.person_id = s.mentee_id and e.joined_on <= ${today}::date
                                and (e.left_on is null or e.left_on > ${today}::date))
              or ${inOneLineToday({ one: sql`s.mentor_id`, other: sql`s.mentee_id` }, today)})
       order by s.id for update of s`;
    return rows.map(({ id }) => id);
  }

  /** Marks a mentor from outside whose membership an admin has ended as gone; nothing for anybody else. */
  async noteRemoved(tx: TenantTransaction, personId: string): Promise<void> {
    await tx.sql`
      update mentor_profile m set status = 'left', paused_until = null, version = version + 1
       where m.external and m.status = any(${statesBefore(mentorProfileTable, 'end')}::text[]) and m.person_id = ${personId}::uuid`;
  }

  /**
   * Marks mentorships as told of that have fallen silent: half as long again as agreed has passed without a talk, and none is
   * planned. What was planned and not called off counts as a talk, for many do not write down that they met. Returns whom.
   */
  async markQuiet(tx: TenantTransaction, today: string, timeZone: string): Promise<PairRow[]> {
    const { options } = cadence;
    const days = options.map((one) => daysBetweenTalks[one]);
    const quiet = options.map((one) => quietAfter(one));
    return tx.sql<PairRow>`
      update mentorship s set quiet_told_on = ${today}::date
        from unnest(${[...options]}::text[], ${days}::int[], ${quiet}::int[]) as rhythm (name, days, quiet)
       where rhythm.name = s.cadence and s.status = 'active' and coalesce(s.ends_on, 'infinity') >= ${today}::date
         and (s.quiet_told_on is null or s.quiet_told_on + rhythm.days <= ${today}::date)
         and not exists (select 1 from mentorship_session ahead
                          where ahead.mentorship_id = s.id and ahead.status = 'planned' and ahead.starts_at > now())
         and greatest(s.starts_on, s.resumed_on, (
               select max((had.starts_at at time zone ${timeZone})::date) from mentorship_session had
                where had.mentorship_id = s.id and had.status <> 'called-off')) + rhythm.quiet <= ${today}::date
      returning s.id::text as id, s.mentor_id::text as "mentorId", s.mentee_id::text as "menteeId"`;
  }

  /** Asks both how it goes: four weeks after the beginning, and every twelve weeks until the agreed last day; returns whom. */
  askForHealth(tx: TenantTransaction, today: string): Promise<PairRow[]> {
    return tx.sql<PairRow>`
      with due as (
        select s.id, s.mentor_id, s.mentee_id from mentorship s
         where s.status = 'active' and s.starts_on <= ${today}::date - 28 and coalesce(s.ends_on, 'infinity') >= ${today}::date
           and not exists (select 1 from mentorship_health_check h
                            where h.mentorship_id = s.id and h.asked_on > ${today}::date - 84)
      ), asked as (
        insert into mentorship_health_check (organisation_id, mentorship_id, person_id, asked_on)
        select ${tx.organisationId}::uuid, due.id, person, ${today}::date
          from due, lateral (values (due.mentor_id), (due.mentee_id)) two (person)
      )
      select id::text as id, mentor_id::text as "mentorId", mentee_id::text as "menteeId" from due order by id`;
  }
}
