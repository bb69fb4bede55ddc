import { Injectable } from '@nestjs/common';
import type { ViewerRelation } from '@understudy/contracts/people';
import type { TimelineEntry } from '@understudy/contracts/people-timeline';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { nameOf } from '../cards/person-cards.repository.js';
import { filledFromOf, readinessOf } from './stage-entry.repository.js';

export type TimelineRow = {
  on: string;
  kind: TimelineEntry['kind'];
  value: string | null;
  personId: string | null;
  personName: string | null;
  note: string | null;
  startKnown: boolean;
  stageKey: string | null;
  versionId: string | null;
  version: number;
  isCurrent: boolean;
  nameNow: string | null;
  decision: TimelineEntry['decision'];
};
export type ViewRow = { userId: string | null; personId: string | null; name: string | null; lastLookedAt: string };
export type LookerRow = {
  id: string;
  name: string;
  /** Every reason, the nearest first. */
  relations: ViewerRelation[];
  lastLookedAt: string | null;
};

/** Whoever else has to do with somebody now: by an action of theirs, by mentoring, by a cohort or by a group of peers. */
const partners = (personId: string): Sql => sql`
  select a.owner_id, 'owner', 650, false
    from development_plan d join development_action a on a.plan_id = d.id
   where d.person_id = ${personId}::uuid and d.status <> 'closed'
  union all
  select s.mentor_id, 'mentoring', 720, m.external
    from mentorship s join mentor_profile m on m.person_id = s.mentor_id
   where s.mentee_id = ${personId}::uuid and s.status in ('active', 'paused')
  union all
  select s.mentee_id, 'mentoring', 720, false from mentorship s
   where s.mentor_id = ${personId}::uuid and s.status in ('active', 'paused')
  union all
  select f.person_id, 'facilitator', 740, false
    from enrolment e join cohort_facilitator f on f.cohort_id = e.cohort_id
   where e.person_id = ${personId}::uuid
  union all
  select other.person_id, 'peer', 760, false
    from peer_group_member me
    join peer_group_member other on other.group_id = me.group_id and other.left_on is null
   where me.person_id = ${personId}::uuid and me.left_on is null`;

@Injectable()
export class TimelineRepository {
  /**
   * Everything dated about the person, newest first. The end of a spell is an entry when nothing follows it. A stage goes
   * by the name that it had on that day; what was before the first version, by the earliest that knows the stage.
   */
  async entries(
    access: TenantAccess,
    personId: string,
    withReasons: boolean,
    timeZone: string,
  ): Promise<TimelineRow[]> {
    const id = sql`${personId}::uuid`;
    return access.sql<TimelineRow>`
      with entries (day, kind, rank, value, other_id, note, start_known, stage_key) as (
        select joined_on, 'joined', 1, null::text, null::uuid, null::text, start_known, null::text
          from employment where person_id = ${id}
        union all
        select left_on, 'left', 7, leaving_kind, null, case when ${withReasons}::bool then leaving_reason end, true,
               null
          from employment where person_id = ${id} and left_on is not null
        union all
        select from_on, 'title', 2, title, null, null, start_known, null from title_holding where person_id = ${id}
        union all
        select from_on, 'manager', 3, null, manager_id, null, true, null from reporting_line where person_id = ${id}
        union all
        select l.to_on, 'manager', 3, null, null, null, true, null from reporting_line l
         where l.person_id = ${id} and l.to_on is not null
           and not exists (select 1 from reporting_line n where n.person_id = l.person_id and n.from_on = l.to_on)
           and not exists (select 1 from employment e where e.person_id = l.person_id and e.left_on = l.to_on)
        union all
        select m.from_on, 'unit', 4, u.name, null, null, true, null
          from unit_membership m join unit u on u.id = m.unit_id where m.person_id = ${id}
        union all
        select m.to_on, 'unit', 4, null, null, null, true, null from unit_membership m
         where m.person_id = ${id} and m.to_on is not null
           and not exists (select 1 from unit_membership n where n.person_id = m.person_id and n.from_on = m.to_on)
           and not exists (select 1 from employment e where e.person_id = m.person_id and e.left_on = m.to_on)
        union all
        select a.from_on, 'stage', 5, s.name, null, a.reason, a.start_known, s.key
          from stage_assignment a join stage s on s.id = a.stage_id where a.person_id = ${id}
        union all
        select a.to_on, 'stage', 5, null, null, null, true, null from stage_assignment a
         where a.person_id = ${id} and a.to_on is not null
           and not exists (select 1 from stage_assignment n where n.person_id = a.person_id and n.from_on = a.to_on)
           and not exists (select 1 from employment e where e.person_id = a.person_id and e.left_on = a.to_on)
        union all
        select t.from_on, 'target', 6, s.name, null, t.horizon, true, s.key
          from target_stage t join stage s on s.id = t.stage_id where t.person_id = ${id}
      ), named as materialized (
        select v.id, v.number, v.status, (v.published_at at time zone ${timeZone}::text)::date as published_on,
               s.key, s.name
          from framework_version v
         cross join lateral jsonb_to_recordset(v.content -> 'stages') as s (key text, name text)
         where v.status <> 'draft' and s.key in (select stage_key from entries)
      )
      select e.day::text as on, e.kind, coalesce(held.name, e.value) as value, p.id::text as "personId",
             ${nameOf(sql`p`)} as "personName", e.note, e.start_known as "startKnown", e.stage_key as "stageKey",
             held.id::text as "versionId", coalesce(held.number, 0) as version,
             coalesce(held.status = 'published', false) as "isCurrent", nullif(e.value, held.name) as "nameNow",
             case when sa.id is not null then json_build_object(
               'by', case when decider.id is not null then json_build_object('id', decider.id, 'name', ${nameOf(sql`decider`)}) end,
               'from', case when sa.reason = 'migration' then 'framework' when sa.source = 'mapping' then 'title'
                            else 'decision' end,
               'readiness', ${readinessOf(sql`sa`, sql`entered`)},
               'filledFrom', ${filledFromOf(sql`sa`)}) end as decision
        from entries e
        left join person p on p.id = e.other_id
        left join stage_assignment sa
          on e.kind = 'stage' and e.value is not null and sa.person_id = ${id} and sa.from_on = e.day
        left join stage entered on entered.id = sa.stage_id
        left join person decider on decider.id = sa.decided_by
        left join lateral (
          select n.id, n.number, n.status, n.name from named n
           where n.key = e.stage_key
           order by n.published_on <= e.day desc, case when n.published_on <= e.day then -n.number else n.number end
           limit 1) held on true
       order by e.day desc, e.rank desc`;
  }

  /**
   * Who may see something of the person now, each with every reason and when they last looked: the line above today,
   * nearest first, whoever signs where nobody leads, and admins who are people here. Who holds the net of an assignment,
   * owns an action of a plan, is in a mentorship or a group with the person or runs one of theirs, and whom a result is shown
   * to is between the person and them: it is left out for anybody but the person.
   */
  async lookers(access: TenantAccess, personId: string, today: string, isOwn: boolean): Promise<LookerRow[]> {
    return access.sql<LookerRow>`
      with here (id) as (
        select person_id from employment
         where joined_on <= ${today}::date and (left_on is null or left_on > ${today}::date)
      ), candidates (id, relation, rank) as (
        select leader_id, case when depth = 1 then 'manager' else 'line' end, depth from reporting_closure
         where person_id = ${personId}::uuid and from_on <= ${today}::date and to_on > ${today}::date
        union all
        select person_id, 'admin', 1000 from membership
         where role = 'admin' and ended_at is null and person_id is not null and person_id <> ${personId}::uuid
        union all
        select s.signer_id, 'signer', 600 from development_settings s
         where s.signer_id <> ${personId}::uuid and s.signer_id in (select id from here)
           and ${personId}::uuid in (select id from here)
           and not exists (select 1 from reporting_closure c
                            where c.person_id = ${personId}::uuid and c.depth = 1
                              and c.from_on <= ${today}::date and c.to_on > ${today}::date)
        union all
        select holder.id, 'net', 700 from stretch_assignment a
          join opportunity o on o.id = a.opportunity_id
         cross join lateral (values (o.sponsor_id), (a.mentor_id), (a.skip_level_id)) as holder (id)
         where ${isOwn}::bool and a.person_id = ${personId}::uuid and holder.id <> a.person_id
           and holder.id in (select id from here)
        union all
        select partner.id, partner.relation, partner.rank from (${partners(personId)}) partner (id, relation, rank, outside)
         where ${isOwn}::bool and partner.id <> ${personId}::uuid and (partner.outside or partner.id in (select id from here))
        union all
        select s.person_id, 'shown', 800 from result_share s join assessment a on a.id = s.assessment_id
         where ${isOwn}::bool and a.person_id = ${personId}::uuid and a.status = 'released'
           and s.person_id in (select id from here)
      ), reasons as (
        select id, relation, min(rank) as rank from candidates group by id, relation
      ), nearest as (
        select id, array_agg(relation order by rank) as relations, min(rank) as rank from reasons group by id
      )
      select n.id::text as id, ${nameOf(sql`p`)} as name, n.relations,
             (select max(v.occurred_at) from domain_event v
               where v.subject_id = ${personId}::uuid and v.name = 'person.viewed' and v.actor_person_id = n.id
             ) as "lastLookedAt"
        from nearest n join person p on p.id = n.id
       order by n.rank, p.name_key`;
  }

  /** Everyone else who looked, the latest first; a sign-in without a person record has no name here. */
  async otherViews(access: TenantAccess, personId: string, known: readonly string[]): Promise<ViewRow[]> {
    return access.sql<ViewRow>`
      select v.actor_user_id::text as "userId", v.actor_person_id::text as "personId",
             ${nameOf(sql`p`)} as name, max(v.occurred_at) as "lastLookedAt"
        from domain_event v left join person p on p.id = v.actor_person_id
       where v.subject_id = ${personId}::uuid and v.name = 'person.viewed'
         and (v.actor_person_id is null or v.actor_person_id <> all(${known}::uuid[]))
       group by 1, 2, 3
       order by 4 desc`;
  }

  /** How many admins have no person record here. */
  async adminsWithoutPerson(access: TenantAccess): Promise<string[]> {
    const rows = await access.sql<{ userId: string }>`
      select user_id::text as "userId" from membership
       where role = 'admin' and ended_at is null and person_id is null order by created_at`;
    return rows.map((row) => row.userId);
  }

  /** Those of the people at whom this viewer did not look within the last quarter of an hour, as far as is recorded. */
  async notViewedRecently(access: TenantAccess, personIds: readonly string[], userId: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from unnest(${personIds}::uuid[]) as asked (id)
       where not exists (select 1 from domain_event
                          where subject_id = asked.id and name = 'person.viewed' and actor_user_id = ${userId}::uuid
                            and occurred_at > now() - interval '15 minutes')`;
    return rows.map(({ id }) => id);
  }
}
