import { Injectable } from '@nestjs/common';
import type { InstrumentItem } from '@understudy/contracts/assessments-instruments';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryCampaign, StoryScheduledCampaign } from '@understudy/seed/story-shape';
import { askedInConfidence } from '../modules/assessments/campaigns/progress-counts.repository.js';

/** One request of the story with everything that was answered to it. */
export type ToldRequest = {
  readonly campaign: string | null;
  readonly employee: string;
  readonly stageKey: string;
  readonly begunOn: string;
  readonly rater: string;
  readonly relation: string;
  readonly status: string;
  readonly answers: readonly {
    readonly itemKey: string;
    readonly level: number | null;
    readonly note: string | null;
  }[];
};

/** Writes the story's assessments; a few statements, whatever its size. */
@Injectable()
export class DemonstrationAssessmentsRepository {
  async isWritten(tx: TenantTransaction): Promise<boolean> {
    const [row] = await tx.sql<{ found: boolean }>`select exists (select from campaign) as found`;
    return row?.found === true;
  }

  /** The published built-in instrument. */
  async instrument(tx: TenantTransaction): Promise<{ versionId: string; items: InstrumentItem[] }> {
    const [row] = await tx.sql<{ versionId: string; items: InstrumentItem[] }>`
      select v.id::text as "versionId", v.content -> 'items' as items
        from instrument i join instrument_version v on v.instrument_id = i.id and v.status = 'published'
       where i.built_in`;
    if (row === undefined) throw new Error('There is no built-in instrument.');
    return row;
  }

  async addCampaign(tx: TenantTransaction, versionId: string, told: StoryCampaign): Promise<void> {
    await tx.sql`
      insert into campaign (organisation_id, name, purpose, instrument_version_id, status, closes_on, relations, nomination,
                            most_peers, peer_threshold, report_threshold, others_threshold, manager_sees, line_sees,
                            launched_on, remind_days, created_at)
      values (${tx.organisationId}::uuid, ${told.name}, ${told.purpose}, ${versionId}::uuid, 'running',
              ${told.closesOn}::date, ${told.relations}::text[], ${told.nomination}, 6, 3, 3, 4, 'everything', 'figures',
              ${told.launchedOn}::date, '{7,3,1}', ${told.draftedOn}::date + interval '9 hours')`;
  }

  /** A campaign that is prepared and has its day. */
  async addScheduled(tx: TenantTransaction, versionId: string, told: StoryScheduledCampaign): Promise<void> {
    await tx.sql`
      with made as (
        insert into campaign (organisation_id, name, purpose, instrument_version_id, status, opens_on, closes_on, relations,
                              nomination, most_peers, peer_threshold, report_threshold, others_threshold, manager_sees,
                              line_sees, remind_days, created_at)
        values (${tx.organisationId}::uuid, ${told.name}, ${told.purpose}, ${versionId}::uuid, 'scheduled',
                ${told.opensOn}::date, ${told.closesOn}::date, '{self,manager,peer}', 'subject', 6, 3, 3, 4, 'everything',
                'figures', '{7,3,1}', ${told.draftedOn}::date + interval '9 hours')
        returning id)
      insert into campaign_selection (organisation_id, campaign_id, leader_id)
      select ${tx.organisationId}::uuid, made.id, p.id from made, person p where p.employee_number = ${told.below}`;
  }

  /** Writes assessments and requests with their answers, each where it belongs: drafts, named, or without an author. */
  async addRequests(tx: TenantTransaction, versionId: string, told: readonly ToldRequest[]): Promise<void> {
    const rows = JSON.stringify(told);
    await tx.sql`
      insert into assessment (organisation_id, campaign_id, person_id, instrument_version_id, target_stage_key, manager_id,
                              unit_id, begun_on)
      select distinct on (c.id, p.id, r."begunOn") ${tx.organisationId}::uuid, c.id, p.id, ${versionId}::uuid, r."stageKey",
             l.leader_id, u.unit_id, r."begunOn"
        from jsonb_to_recordset(${rows}::jsonb) as r (campaign text, employee text, "stageKey" text, "begunOn" date)
        join person p on p.employee_number = r.employee
        left join campaign c on c.name = r.campaign
        left join reporting_closure l on l.person_id = p.id and l.depth = 1 and l.to_on = 'infinity'
        left join unit_membership u on u.person_id = p.id and u.to_on is null`;
    await tx.sql`
      with told as materialized (
        select a.id as assessment_id, q.id as rater_id, r.relation, r.status, r.answers
          from jsonb_to_recordset(${rows}::jsonb)
            as r (campaign text, employee text, "begunOn" date, rater text, relation text, status text, answers jsonb)
          join person p on p.employee_number = r.employee
          join person q on q.employee_number = r.rater
          left join campaign c on c.name = r.campaign
          join assessment a on a.person_id = p.id and a.campaign_id is not distinct from c.id and a.begun_on = r."begunOn"
      ), requests as (
        insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
        select ${tx.organisationId}::uuid, assessment_id, rater_id, relation, status from told
        on conflict do nothing returning id, assessment_id, rater_id
      ), answers as materialized (
        select t.assessment_id, q.id as request_id, t.relation, t.status, x."itemKey" as item_key, x.level, x.note
          from requests q
          join told t on t.assessment_id = q.assessment_id and t.rater_id = q.rater_id
          cross join jsonb_to_recordset(t.answers) as x ("itemKey" text, level int, note text)
      ), drafts as (
        insert into draft_answer (organisation_id, request_id, item_key, level, note)
        select ${tx.organisationId}::uuid, request_id, item_key, level, note from answers where status = 'asked'
      ), named as (
        insert into named_answer (organisation_id, request_id, item_key, level, note)
        select ${tx.organisationId}::uuid, request_id, item_key, level, note from answers
         where status = 'submitted' and relation in ('self', 'manager', 'skip-level')
      )
      insert into anonymous_answer (organisation_id, assessment_id, rater_group, item_key, level, note)
      select ${tx.organisationId}::uuid, assessment_id, relation, item_key, level, note from answers
       where status = 'submitted' and relation in ('peer', 'report') order by random()`;
  }

  /** Counts what was asked and handed in, as a running campaign counts along. */
  async countAlong(tx: TenantTransaction): Promise<void> {
    await tx.sql`
      update assessment a set peers_asked = (
        select count(*) from assessment_request r
         where r.assessment_id = a.id and r.relation = 'peer' and r.status in ('asked', 'submitted'))`;
    await tx.sql`
      insert into campaign_progress (organisation_id, campaign_id, unit_id, people, asked, submitted, named,
                                     asked_in_confidence, most_asked)
      select ${tx.organisationId}::uuid, u.campaign_id, u.unit_id, u.people, u.asked, u.submitted, u.named, c.asked, c.most
        from (select a.campaign_id, a.unit_id, count(*) as people, sum(r.asked) as asked, sum(r.submitted) as submitted,
                     sum(r.named) as named
                from assessment a
                cross join lateral (
                  select count(*) filter (where q.status in ('asked', 'submitted')) as asked,
                         count(*) filter (where q.status = 'submitted') as submitted,
                         count(*) filter (where q.status = 'submitted' and q.relation not in ('peer', 'report')) as named
                    from assessment_request q where q.assessment_id = a.id) r
               where a.campaign_id is not null
               group by a.campaign_id, a.unit_id) u
        cross join lateral (${askedInConfidence(sql`u.campaign_id`, sql`u.unit_id`)}) c`;
  }

  /** The id of the campaign of this name, which from now on is being released. */
  async beginRelease(tx: TenantTransaction, name: string): Promise<string> {
    const [row] = await tx.sql<{ id: string }>`
      update campaign set status = 'releasing' where name = ${name} returning id::text as id`;
    if (row === undefined) throw new Error(`There is no campaign called ${name}.`);
    return row.id;
  }

  /** Self-assessments that were handed in. */
  async ownHandedIn(tx: TenantTransaction): Promise<{ id: string; begunOn: string }[]> {
    return tx.sql<{ id: string; begunOn: string }>`
      select a.id::text as id, a.begun_on::text as "begunOn"
        from assessment a join assessment_request r on r.assessment_id = a.id and r.status = 'submitted'
       where a.campaign_id is null`;
  }
}
