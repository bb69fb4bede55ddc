import { Injectable } from '@nestjs/common';
import type { PersonReference } from '@understudy/contracts/people';
import type { MilestoneMark } from '@understudy/contracts/programmes-milestones';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { EnrolmentState } from '@understudy/domain/programmes/enrolment-table';
import type { MilestoneMark as Marked } from '@understudy/domain/programmes/milestones/milestone-mark-table';
import type { Away } from '@understudy/domain/programmes/milestones/milestone-on-time';
import type { MilestoneKind } from '@understudy/domain/programmes/milestones/milestone-state';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type MilestoneRow = {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly week: number | null;
  readonly chosen: string | null;
  readonly version: number;
  readonly sessions: number;
  readonly sessionsAhead: number;
  readonly lastSession: string | null;
  readonly sessionId: string | null;
};
export type PartRow = {
  readonly enrolmentId: string;
  readonly person: PersonReference;
  readonly nameKey: string;
  readonly state: EnrolmentState;
  readonly extendedUntil: string | null;
  readonly mentored: boolean;
  readonly inPeerGroup: boolean;
  readonly inPeerGroupSince: string | null;
  readonly enrolledOn: string;
  /** Until when they had who were given longer, by the last time they were. */
  readonly longerUntil: string | null;
  /** Given longer at a time when the day was not kept. */
  readonly longerUnknown: boolean;
  readonly withdrewOn: string | null;
  readonly away: readonly Away[];
};
/** What is known of one enrolment and one milestone; rows only where something is known. */
export type ToldRow = {
  readonly enrolmentId: string;
  readonly milestoneId: string;
  readonly attendance: 'present' | 'absent' | 'excused' | null;
  readonly learned: boolean;
  readonly attendedOn: string | null;
  readonly learnedOn: string | null;
};
export type MarkRow = {
  readonly enrolmentId: string;
  readonly milestoneId: string;
  readonly state: Marked;
  readonly number: number;
  /** The day of the last mark. */
  readonly on: string;
};

/** The day of an instant where the organisation is. */
const dayOf = (instant: Sql): Sql => sql`(${instant} at time zone (select o.time_zone from organisation o))::date`;

/** What a cohort's milestones are, and everything that tells how far people are. */
@Injectable()
export class MilestonesRepository {
  /** The modules of the outline in their order, then what the cohort has of its own. */
  milestones(access: TenantAccess, cohortId: string): Promise<MilestoneRow[]> {
    return access.sql<MilestoneRow>`
      select m.id::text as id, m.kind, m.title, m.week, x.due_on::text as chosen, coalesce(x.version, 0) as version,
             counted.sessions, counted.ahead as "sessionsAhead", counted.last::text as "lastSession",
             counted."sessionId"
        from cohort c
        join programme_module m on m.programme_id = c.programme_id
        left join cohort_milestone x on x.cohort_id = c.id and x.module_id = m.id
        cross join lateral (
          select count(*)::int as sessions, (count(*) filter (where s.starts_at > now()))::int as ahead,
                 max((s.starts_at at time zone s.time_zone)::date) as last,
                 (array_agg(s.id::text order by s.starts_at desc) filter (where s.starts_at <= now()))[1] as "sessionId"
            from programme_session_module l join programme_session s on s.id = l.session_id
           where l.module_id = m.id and s.cohort_id = c.id and s.state <> 'cancelled') counted
       where c.id = ${cohortId}::uuid
       union all
      select x.id::text, 'own', x.title, null, x.due_on::text, x.version, 0, 0, null, null
        from cohort_milestone x
       where x.cohort_id = ${cohortId}::uuid and x.module_id is null and x.removed_at is null
       order by week nulls last, chosen, id`;
  }

  /** Everybody who ever had a place in a cohort, by name, or one of them. */
  parts(access: TenantAccess, cohortId: string, enrolmentId?: string): Promise<PartRow[]> {
    const whose = enrolmentId === undefined ? sql`true` : sql`e.id = ${enrolmentId}::uuid`;
    return access.sql<PartRow>`
      select e.id::text as "enrolmentId", json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as person,
             p.name_key as "nameKey", e.state,
             case when e.state = 'extended' then e.extended_until::text end as "extendedUntil",
             exists (select 1 from mentorship t
                      where t.mentee_id = p.id and t.status in ('active', 'paused', 'completed')) as mentored,
             grouped.since is not null as "inPeerGroup", grouped.since::text as "inPeerGroupSince",
             e.enrolled_on::text as "enrolledOn", coalesce(e.extended_until, longer.until)::text as "longerUntil",
             coalesce(longer.given and longer.until is null and e.extended_until is null, false) as "longerUnknown",
             case when e.state = 'withdrawn' then coalesce(gone.last_on, ${dayOf(sql`e.since`)}) end::text as "withdrewOn",
             gone.away
        from enrolment e join person p on p.id = e.person_id
        cross join lateral (
          select min(w.joined_on) as since from peer_group_member w join peer_group g on g.id = w.group_id
           where w.person_id = p.id and w.left_on is null and g.cohort_id = e.cohort_id and g.state <> 'forming') grouped
        left join lateral (
          select true as given, h.extended_until as until from enrolment_change h
           where h.enrolment_id = e.id and h.action = 'extend' order by h.changed_at desc, h.id desc limit 1) longer on true
        cross join lateral (
          select max(g.left_on) as last_on,
                 coalesce(json_agg(json_build_object('from', g.left_on, 'back', g.back_on) order by g.left_on)
                            filter (where g.back_on is not null), '[]') as away
            from (select ${dayOf(sql`h.changed_at`)} as left_on,
                         (select ${dayOf(sql`min(b.changed_at)`)} from enrolment_change b
                           where b.enrolment_id = h.enrolment_id and b.to_state = 'enrolled'
                             and b.changed_at > h.changed_at) as back_on
                    from enrolment_change h
                   where h.enrolment_id = e.id and h.from_state in ('enrolled', 'extended')
                     and h.to_state not in ('enrolled', 'extended', 'completed')) g) gone
       where e.cohort_id = ${cohortId}::uuid and e.enrolled_on is not null and ${whose}
       order by p.name_key, p.id`;
  }

  /** Who was at a session of a module, the best of several counting, and who wrote down that they learned it. */
  told(access: TenantAccess, cohortId: string): Promise<ToldRow[]> {
    return access.sql<ToldRow>`
      with attended as (
        select a.enrolment_id, l.module_id,
               (array['present', 'excused', 'absent'])[min(array_position(array['present', 'excused', 'absent'], a.mark))]
                 as mark,
               min((s.starts_at at time zone s.time_zone)::date) filter (where a.mark = 'present') as first_on
          from programme_session s
          join programme_session_module l on l.session_id = s.id
          join session_attendance a on a.session_id = s.id
         where s.cohort_id = ${cohortId}::uuid and s.state <> 'cancelled'
         group by a.enrolment_id, l.module_id
      ), learned as (
        select le.enrolment_id, lm.module_id, min(r.ended_on) as first_on
          from enrolment e
          join learning_enrolment le on le.enrolment_id = e.id
          join learning_module lm on lm.record_id = le.record_id
          join learning_record r on r.id = le.record_id
         where e.cohort_id = ${cohortId}::uuid and r.removed_at is null and r.ended_on is not null
         group by le.enrolment_id, lm.module_id
      )
      select coalesce(a.enrolment_id, l.enrolment_id)::text as "enrolmentId",
             coalesce(a.module_id, l.module_id)::text as "milestoneId", a.mark as attendance,
             l.module_id is not null as learned, a.first_on::text as "attendedOn", l.first_on::text as "learnedOn"
        from attended a full join learned l on l.enrolment_id = a.enrolment_id and l.module_id = a.module_id`;
  }

  /** What is marked as it stands: the last mark of each. */
  marks(access: TenantAccess, cohortId: string): Promise<MarkRow[]> {
    return access.sql<MarkRow>`
      select distinct on (k.enrolment_id, k.milestone_id) k.enrolment_id::text as "enrolmentId",
             coalesce(x.module_id, x.id)::text as "milestoneId", k.state, k.number, ${dayOf(sql`k.marked_at`)}::text as on
        from cohort_milestone x join milestone_mark k on k.milestone_id = x.id
       where x.cohort_id = ${cohortId}::uuid
       order by k.enrolment_id, k.milestone_id, k.number desc`;
  }

  /** Every mark of one enrolment, the latest first. */
  history(access: TenantAccess, enrolmentId: string): Promise<MilestoneMark[]> {
    return access.sql<MilestoneMark>`
      select coalesce(x.module_id, x.id)::text as "milestoneId", k.action, k.note, k.marked_at as at,
             case when b.id is not null then json_build_object('id', b.id, 'name', ${nameOf(sql`b`)}) end as by
        from milestone_mark k join cohort_milestone x on x.id = k.milestone_id
        left join person b on b.id = k.by_person_id
       where k.enrolment_id = ${enrolmentId}::uuid and x.removed_at is null
       order by k.marked_at desc, k.number desc`;
  }
}
