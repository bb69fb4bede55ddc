import { Injectable } from '@nestjs/common';
import type { Notification, NotificationKind, notificationSorts } from '@understudy/contracts/notifications';
import type { CohortRoleKind } from '@understudy/contracts/programmes-rotations';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { knowsOfCheckIn } from '../../development-plans/check-ins/check-in-sight.repository.js';
import { readsPlan } from '../../development-plans/plans/plan-sight.repository.js';
import { changesOf } from './plan-changes.repository.js';

/** A notification with what its reader may see now of what it is about. */
export type InboxRow = {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly occurredAt: string;
  readonly sortKey: string;
  readonly read: boolean;
  readonly inSight: boolean;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly role: CohortRoleKind | null;
  readonly shadows: readonly string[] | null;
  readonly changes: Notification['changes'];
  /** Whether it is about a plan that its reader, who leads the person, may not read yet: it was not handed over to them. */
  readonly planClosed: boolean;
};

/** Who reads, with what they may see. */
export type Reader = {
  readonly userId: string;
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly today: string;
  /** Whether the person of an id column is in the reader's line now; a condition. */
  readonly isBelow: (personId: Sql) => Sql;
  /** Whether a place answers to the reader now; a condition. */
  readonly leadsPlace: (place: { readonly holder: Sql; readonly owner: Sql }) => Sql;
};

export type InboxListing = Listing<(typeof notificationSorts)[number]> & { readonly unreadOnly: boolean };

/** By what the list stands. */
export const inboxColumns: SortColumns<InboxListing['sort']> = {
  date: { key: sql`n.occurred_at`, kind: 'instant' },
};

/** Whether the organisation lets people read now what is observed in them, as it does without a decision. */
const peopleRead = sql`coalesce((select st.open_to_person from signal_setting st), true)`;

/** Whether the reader may see now what a notification is about, as the records themselves would decide. */
const inSight = ({ personId, isAdmin, isBelow, leadsPlace, today }: Reader): Sql => sql`case
  when n.kind in ('stage-changed', 'stage-moved', 'target-changed', 'new-manager', 'framework-published', 'job-failed',
                  'results-released', 'chat-switched-off')
    then true
  when n.kind in ('import-applied', 'import-undone', 'cycle-closed', 'cycle-not-opened', 'peer-group-too-small',
                  'opportunity-without-sponsor')
    then ${isAdmin}::bool
  when n.kind in ('assessment-asked', 'assessment-reminded') then exists (
    select 1 from assessment_request q join assessment a on a.id = q.assessment_id
     where (q.id = n.subject_id or a.campaign_id = n.subject_id) and q.rater_id = ${personId}::uuid
       and q.status in ('asked', 'submitted'))
  when n.kind in ('raters-to-approve', 'rater-declined') then n.person_id is not null
    and n.person_id is distinct from ${personId}::uuid and (${isAdmin}::bool or ${isBelow(sql`n.person_id`)})
  when n.kind in ('campaign-about-me', 'raters-to-name', 'rater-not-asked') then exists (
    select 1 from assessment a
     where n.subject_id in (a.id, a.campaign_id) and a.person_id = ${personId}::uuid)
  when n.kind = 'raters-wait' then exists (
    select 1 from assessment a where a.campaign_id = n.subject_id and ${isBelow(sql`a.person_id`)})
  when n.kind in ('campaign-not-opened', 'campaign-closed', 'raters-wait-unled') then exists (
    select 1 from campaign cp where cp.id = n.subject_id and (${isAdmin}::bool or cp.leader_id = ${personId}::uuid))
  when n.kind in ('cycle-launched', 'cycle-reminded') then exists (
    select 1 from development_cycle_participant t
     where t.cycle_id = n.subject_id and t.person_id = ${personId}::uuid)
  when n.kind = 'plan-changed' then ${readsPlan({ personId, today }, sql`n.subject_id`)}
  when n.kind in ('check-in-changed', 'check-in-overdue') then ${knowsOfCheckIn({ personId, today }, sql`n.subject_id`)}
  when n.kind like 'plan-%' then n.person_id = ${personId}::uuid or ${isBelow(sql`n.person_id`)} or exists (
    select 1 from development_settings ds
      join employment e on e.person_id = n.person_id and e.joined_on <= ${today}::date
                       and (e.left_on is null or e.left_on > ${today}::date)
     where ds.signer_id = ${personId}::uuid and not exists (
             select 1 from reporting_closure r
              where r.person_id = n.person_id and r.depth = 1 and r.from_on <= ${today}::date and r.to_on > ${today}::date))
  when n.kind = 'transition-shared' then exists (
    select 1 from transition_companion c
      join reporting_closure r on r.person_id = c.person_id and r.leader_id = ${personId}::uuid and r.depth = 1
                              and r.from_on <= ${today}::date and r.to_on > ${today}::date
     where c.id = n.subject_id
       and (c.shared_with = ${personId}::uuid or exists (
             select 1 from transition_item i where i.companion_id = c.id and i.shared_with = ${personId}::uuid)))
  when n.kind = 'result-shared' then exists (
    select 1 from result_share s where s.assessment_id = n.subject_id and s.person_id = ${personId}::uuid)
  when n.kind = 'result-disputed' then exists (
    select 1 from assessment a
     where a.id = n.subject_id and a.person_id is distinct from ${personId}::uuid
       and (${isAdmin}::bool or ${isBelow(sql`a.person_id`)}))
  when n.kind = 'signal-observed' then ${peopleRead} and exists (
    select 1 from signal_observation s
     where n.subject_id in (s.id, s.import_id) and s.person_id = ${personId}::uuid and s.open_to_person)
  when n.kind = 'signals-in-my-name' then exists (
    select 1 from signal_observation s where s.import_id = n.subject_id and s.observer_id = ${personId}::uuid)
  when n.kind = 'signal-replied' then exists (
    select 1 from signal_observation s
     where s.id = n.subject_id and case when s.person_id = ${personId}::uuid then s.open_to_person and ${peopleRead}
                                        else s.observer_id = ${personId}::uuid end)
  when n.kind in ('opportunity-applied', 'opportunity-answered', 'opportunity-handed-on') then exists (
    select 1 from opportunity o where o.id = n.subject_id and o.sponsor_id = ${personId}::uuid)
  when n.kind in ('safety-net-joined', 'safety-net-asked', 'safety-net-answered', 'stretch-moved', 'stretch-end-due',
                  'safety-check-in-missed', 'safety-check-in-still-missed', 'safety-net-holder-left')
  then exists (
    select 1 from stretch_assignment a join opportunity o on o.id = a.opportunity_id
     where a.id = n.subject_id and (${personId}::uuid in (a.person_id, o.sponsor_id, a.mentor_id, a.skip_level_id)
        or n.kind in ('safety-check-in-still-missed', 'safety-net-holder-left') and ${isBelow(sql`a.person_id`)}
        or exists (select 1 from net_consent c
                    where c.assignment_id = a.id and c.person_id = ${personId}::uuid and c.state = 'asked')))
  when n.kind = 'report-took-opportunity' then ${isBelow(sql`n.person_id`)}
  when n.kind in ('critical-role-changed', 'bench-changed') then ${isAdmin}::bool or exists (
    select 1 from critical_role r
     where r.id = n.subject_id and ${leadsPlace({ holder: sql`r.incumbent_id`, owner: sql`r.owner_id` })})
  when n.kind = 'session-tomorrow' then exists (
    select 1 from programme_session s
     where s.id = n.subject_id and (exists (
             select 1 from enrolment e where e.cohort_id = s.cohort_id and e.person_id = ${personId}::uuid
                and e.state in ('enrolled', 'extended', 'completed'))
        or exists (select 1 from cohort_facilitator f
                    where f.cohort_id = s.cohort_id and f.person_id = ${personId}::uuid)))
  when n.kind in ('enrolment-to-decide', 'cohort-to-end', 'extension-over') then ${isAdmin}::bool or exists (
    select 1 from cohort_facilitator f where f.cohort_id = n.subject_id and f.person_id = ${personId}::uuid)
  when n.kind in ('cohort-role-given', 'cohort-role-risen', 'cohort-role-ended') then exists (
    select 1 from cohort_role cr join enrolment e on e.id = cr.enrolment_id
     where cr.id = n.subject_id and e.person_id = ${personId}::uuid)
  when n.kind in ('cohort-lead-missing', 'cohort-shadow-left') then exists (
    select 1 from cohort_role cr join enrolment e on e.id = cr.enrolment_id
     where cr.id = n.subject_id and (${isAdmin}::bool or exists (
             select 1 from cohort_facilitator f
              where f.cohort_id = e.cohort_id and f.person_id = ${personId}::uuid)))
  when n.kind = 'review-asked' then exists (
    select 1 from cohort_reviewer cr where cr.cohort_id = n.subject_id and cr.person_id = ${personId}::uuid)
  when n.kind in ('enrolment-nominated', 'place-offered', 'enrolment-decided') then exists (
    select 1 from enrolment e where e.cohort_id = n.subject_id and e.person_id = ${personId}::uuid)
  when n.kind = 'survey-to-answer' then exists (
    select 1 from cohort_survey cs join survey_turnout st on st.survey_id = cs.id
     where cs.cohort_id = n.subject_id and st.person_id = ${personId}::uuid)
  when n.kind = 'learning-to-look-back' then exists (
    select 1 from learning_record l
     where l.id = n.subject_id and l.person_id = ${personId}::uuid and l.removed_at is null)
  when n.kind = 'mentoring-unanswered' then ${isAdmin}::bool
  when n.kind = 'peer-joined' then exists (
    select 1 from peer_group_member gm
     where gm.group_id = n.subject_id and gm.person_id = ${personId}::uuid and gm.left_on is null)
  when n.kind like 'skip-level-%' then exists (
    select 1 from skip_level_talk t
     where t.id = n.subject_id
       and (t.person_id = ${personId}::uuid or (t.leader_id = ${personId}::uuid and ${isBelow(sql`t.person_id`)})))
  when n.kind like 'calibration-%' then exists (
    select 1 from calibration_session cs
     where cs.id = n.subject_id and (cs.facilitator_id = ${personId}::uuid or exists (
             select 1 from calibration_manager cm
              where cm.session_id = cs.id and cm.person_id = ${personId}::uuid)))
  when n.kind in ('effectiveness-review-opened', 'effectiveness-review-changed') then exists (
    select 1 from effectiveness_review v
     where v.id = n.subject_id
       and (v.leader_id = ${personId}::uuid or (v.manager_id = ${personId}::uuid and ${isBelow(sql`v.leader_id`)})))
  when n.kind like 'mentor%' then exists (
    select 1 from mentorship s where s.id = n.subject_id and ${personId}::uuid in (s.mentor_id, s.mentee_id))
  else n.person_id is not null and (n.person_id = ${personId}::uuid or ${isBelow(sql`n.person_id`)}) end`;

/** The names of those who shadow in an area now. */
const shadowsOf = (areaId: Sql): Sql => sql`(
  select coalesce(json_agg(coalesce(sp.preferred_name, sp.name) order by sp.name_key, sp.id), '[]'::json)
    from cohort_role s
    join enrolment se on se.id = s.enrolment_id
    join person sp on sp.id = se.person_id
   where s.area_id = ${areaId} and s.role = 'shadow' and s.state = 'held')`;

@Injectable()
export class InboxRepository {
  /** A page of the reader's list. */
  page(access: TenantAccess, reader: Reader, { unreadOnly, limit, ...listing }: InboxListing): Promise<InboxRow[]> {
    const { key, beyond, order } = arrangementOf(inboxColumns, sql`n.id`, listing);
    return access.sql<InboxRow>`
      with told as (
        select n.*, ${inSight(reader)} as in_sight
          from notification n
         where n.user_id = ${reader.userId}::uuid and n.listed and ${beyond}
           ${unreadOnly ? sql`and n.read_at is null` : empty}
         order by ${order} limit ${limit}::int
      )
      select n.id::text, n.kind, n.occurred_at as "occurredAt", ${key}::text as "sortKey",
             n.read_at is not null as read, n.in_sight as "inSight",
             p.id::text as "personId", coalesce(p.preferred_name, p.name) as "personName",
             case when n.in_sight then coalesce(re.cohort_id, n.subject_id)::text end as "subjectId",
             case when n.in_sight and n.kind in ('cohort-role-given', 'cohort-role-ended') then ro.role end as role,
             case when n.in_sight and n.kind = 'cohort-lead-missing' then ${shadowsOf(sql`ro.area_id`)} end as shadows,
             case when n.in_sight and n.kind like 'plan-%' and n.kind <> 'plan-changed'
                       and n.person_id is distinct from ${reader.personId}::uuid
                  then ${reader.isBelow(sql`n.person_id`)} and not ${readsPlan(reader, sql`n.subject_id`)}
                       and exists (select 1 from development_plan d where d.id = n.subject_id)
                  else false end as "planClosed",
             case when n.in_sight and n.kind = 'plan-changed' then ${changesOf(reader)} end as changes,
             case when n.in_sight then coalesce(ps.title, r.name, i.file_name, g.name, y.name, o.title, so.title, l.title, pg.name, cal.name, cp.name,
               ra.name || ' (' || rg.name || ')') end as "subjectName"
        from told n
        left join person p on p.id = n.person_id and n.in_sight
          and (n.kind <> 'new-manager' or exists (
                 select 1 from employment e where e.person_id = p.id and e.joined_on <= ${reader.today}::date
                    and (e.left_on is null or e.left_on > ${reader.today}::date)))
        left join critical_role r on r.id = n.subject_id and n.kind in ('critical-role-changed', 'bench-changed')
        left join opportunity o on o.id = n.subject_id and n.kind in (
          'opportunity-suggested', 'opportunity-applied', 'opportunity-offered', 'opportunity-turned-down',
          'opportunity-answered', 'report-took-opportunity', 'opportunity-handed-on', 'opportunity-without-sponsor')
        left join stretch_assignment sa on sa.id = n.subject_id
          and n.kind in (
          'safety-net-joined', 'safety-net-asked', 'safety-net-answered', 'stretch-moved', 'stretch-end-due',
          'safety-check-in-missed', 'safety-check-in-still-missed', 'safety-net-holder-left')
        left join opportunity so on so.id = sa.opportunity_id
        left join cohort c on c.id = n.subject_id
         and n.kind in ('enrolment-nominated', 'place-offered', 'enrolment-decided', 'enrolment-to-decide', 'survey-to-answer',
                        'review-asked', 'cohort-to-end', 'extension-over')
        left join programme g on g.id = c.programme_id
        left join cohort_role ro on ro.id = n.subject_id
          and n.kind in ('cohort-role-given', 'cohort-role-risen', 'cohort-role-ended', 'cohort-lead-missing',
                         'cohort-shadow-left')
        left join cohort_area ra on ra.id = ro.area_id
        left join enrolment re on re.id = ro.enrolment_id
        left join cohort rc on rc.id = re.cohort_id
        left join programme rg on rg.id = rc.programme_id
        left join learning_record l on l.id = n.subject_id and n.kind = 'learning-to-look-back'
        left join programme_session ps on ps.id = n.subject_id and n.kind = 'session-tomorrow'
        left join peer_group pg on pg.id = n.subject_id and n.kind in ('peer-joined', 'peer-group-too-small')
        left join calibration_session cal on cal.id = n.subject_id and n.kind like 'calibration-%'
        left join campaign cp on cp.id = n.subject_id
          and n.kind in ('campaign-about-me', 'raters-to-name', 'raters-wait', 'raters-wait-unled', 'campaign-not-opened',
                         'campaign-closed')
        left join data_import i on i.id = n.subject_id and n.kind in ('import-applied', 'import-undone')
        left join development_cycle y on y.id = n.subject_id
          and n.kind in ('cycle-launched', 'cycle-reminded', 'cycle-closed', 'cycle-not-opened')
       order by ${order}`;
  }

  async unread(access: TenantAccess, userId: string): Promise<number> {
    const [row] = await access.sql<{ unread: number }>`
      select count(*)::int as unread from notification where user_id = ${userId}::uuid and listed and read_at is null`;
    return row?.unread ?? 0;
  }

  /** Marks one of the user's as read; false when there is no such one. */
  async read(tx: TenantTransaction, userId: string, id: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update notification set read_at = coalesce(read_at, now())
       where id = ${id}::uuid and user_id = ${userId}::uuid and listed returning id::text`;
    return rows.length > 0;
  }

  async readAll(tx: TenantTransaction, userId: string, upTo: string): Promise<void> {
    await tx.sql`
      update notification set read_at = now()
       where user_id = ${userId}::uuid and listed and read_at is null and occurred_at <= ${upTo}::timestamptz`;
  }
}
