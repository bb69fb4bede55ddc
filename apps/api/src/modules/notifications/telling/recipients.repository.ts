import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { ChosenWays } from '@understudy/domain/notifications/default-ways';
import { readsPlan } from '../../development-plans/plans/plan-sight.repository.js';
import { nearestOfPlace } from '../../people/scope/leaders-of-place.repository.js';
import {
  approvesFor,
  leadersToAct,
  managersOf,
  ratersAsked,
  runnersToAct,
  subjectsToDoNothing,
  subjectsToName,
} from './campaign-recipients.repository.js';
import type { Audience, Notice } from './notices.js';

/** Somebody who can be told, and how they wish it. */
export type Recipient = {
  readonly userId: string;
  readonly personId: string | null;
  readonly kinds: ChosenWays;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly chose: boolean;
  readonly timeZone: string;
  /** Whether what is urgent reaches them in a chat as well as by mail, or instead. */
  readonly chat: 'too' | 'instead' | null;
};

/** Which members an audience means, as a condition on `m`, a membership. */
const meant = (to: Audience, today: string): Sql => {
  switch (to.of) {
    case 'people':
      return sql`m.person_id = any(${to.ids}::uuid[])`;
    case 'users':
      return sql`m.user_id = any(${to.ids}::uuid[])`;
    case 'admins':
      return sql`m.role = 'admin'`;
    case 'everybody':
      return sql`true`;
    case 'manager':
      return sql`m.person_id in (${managersOf(sql`${to.id}::uuid`, today)})`;
    case 'nearest-of-role':
      return sql`m.person_id in (
        select nearest.leader_id
          from critical_role r
          cross join lateral (
            ${nearestOfPlace({ holder: sql`r.incumbent_id`, owner: sql`r.owner_id` }, today)}) nearest
         where r.id = ${to.id}::uuid)`;
    case 'approvers':
      return approvesFor(to.id, to.campaignId, today);
    case 'raters-asked':
      return ratersAsked(to.id, false);
    case 'raters-at-launch':
      return ratersAsked(to.id, true);
    case 'subjects-to-name':
      return subjectsToName(to.id);
    case 'subjects-to-do-nothing':
      return subjectsToDoNothing(to.id);
    case 'leaders-to-act':
      return leadersToAct(to.id, today);
    case 'runners-to-act':
      return runnersToAct(to.id, today);
    case 'campaign-runners':
      return sql`exists (
        select 1 from campaign c
         where c.id = ${to.id}::uuid and ((m.person_id = c.leader_id and c.not_opened_because is distinct from 'runner-gone')
            or (m.role = 'admin' and (c.leader_id is null or c.not_opened_because = 'runner-gone' or not exists (
                  select 1 from membership l where l.person_id = c.leader_id and l.ended_at is null)))))`;
    case 'facilitators':
      return sql`m.person_id in (select f.person_id from cohort_facilitator f where f.cohort_id = ${to.id}::uuid)`;
    case 'observed-in-file':
      return sql`m.person_id in (
        select s.person_id from signal_observation s where s.import_id = ${to.id}::uuid and s.open_to_person)`;
    case 'observers-in-file':
      return sql`m.person_id in (select s.observer_id from signal_observation s where s.import_id = ${to.id}::uuid)`;
    case 'subjects':
      return sql`m.person_id in (select a.person_id from assessment a where a.campaign_id = ${to.id}::uuid)`;
  }
};

/** A nomination is never told to whoever is nominated, whatever else they may know of the role. */
const exceptNominees = ({ kind, subjectId }: Notice): Sql =>
  kind === 'bench-changed' || kind === 'critical-role-changed'
    ? sql`and not exists (select 1 from successor s where s.role_id = ${subjectId}::uuid and s.person_id = m.person_id)
          and not exists (select 1 from nomination o where o.role_id = ${subjectId}::uuid and o.person_id = m.person_id)`
    : sql``;

const gathered: ReadonlySet<Notice['kind']> = new Set(['transition-shared', 'plan-changed']);

/**
 * Line after line may be shared, and a plan changes word by word: while one telling of it stands unread, another says nothing
 * new. Whoever wants no list is told once a day.
 */
const exceptUnread = ({ kind, subjectId }: Notice, today: string): Sql =>
  gathered.has(kind)
    ? sql`and not exists (
        select 1 from notification n
         where n.user_id = m.user_id and n.kind = ${kind} and n.subject_id = ${subjectId}::uuid
           and case when n.listed then n.read_at is null
                    else (n.occurred_at at time zone o.time_zone)::date >= ${today}::date end)`
    : sql``;

/** That a plan has changed is told to those alone who may read it now: a new manager may have been handed over nothing. */
const exceptStrangers = ({ kind, subjectId }: Notice, today: string): Sql =>
  kind === 'plan-changed'
    ? sql`and ${readsPlan({ personId: sql`m.person_id`, today }, sql`${subjectId}::uuid`)}`
    : sql``;

@Injectable()
export class RecipientsRepository {
  /**
   * Whom a notice reaches today: members who may still enter, being employed or in nobody's directory; never whoever did it.
   */
  of(
    access: TenantAccess,
    notice: Notice,
    by: { readonly userId: string | null; readonly personId: string | null },
    today: string,
  ): Promise<Recipient[]> {
    return access.sql<Recipient>`
      select m.user_id::text as "userId", m.person_id::text as "personId", coalesce(p.kinds, '{}') as kinds,
             p.quiet_from as "quietFrom", p.quiet_to as "quietTo", p.user_id is not null as chose,
             coalesce(p.time_zone, o.time_zone) as "timeZone",
             case when h.user_id is null then null when h.instead_of_mail then 'instead' else 'too' end as chat
        from membership m
        join organisation o on o.organisation_id = m.organisation_id
        left join notification_preference p on p.user_id = m.user_id
        left join notification_chat h on h.user_id = m.user_id and h.switched_off_at is null
       where m.ended_at is null and ${meant(notice.to, today)} ${exceptNominees(notice)} ${exceptUnread(notice, today)}
         ${exceptStrangers(notice, today)}
         and m.user_id is distinct from ${by.userId}::uuid
         and (m.person_id is null or m.person_id is distinct from ${by.personId}::uuid)
         and (m.person_id is null
              or not exists (select 1 from employment e where e.person_id = m.person_id)
              or exists (select 1 from employment e
                          where e.person_id = m.person_id and e.joined_on <= ${today}::date
                            and (e.left_on is null or e.left_on > ${today}::date)))
       order by m.user_id`;
  }
}
