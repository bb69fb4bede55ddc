import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { AnswerRow, DueAssessment, ResultDocument, SubmittedRow } from './result-document.js';

@Injectable()
export class ReleaseRepository {
  /** Whether the campaign is being released. */
  async isReleasing(tx: TenantTransaction, campaignId: string): Promise<boolean> {
    const rows = await tx.sql`select id from campaign where id = ${campaignId}::uuid and status = 'releasing'`;
    return rows.length === 1;
  }

  async count(tx: TenantTransaction, campaignId: string): Promise<{ done: number; all: number }> {
    const rows = await tx.sql<{ done: number; all: number }>`
      select count(*) filter (where status = 'released')::int as done, count(*)::int as all
        from assessment where campaign_id = ${campaignId}::uuid`;
    return rows[0] ?? { done: 0, all: 0 };
  }

  /** So many assessments of the campaign that have no result yet. */
  async due(tx: TenantTransaction, campaignId: string, most: number): Promise<DueAssessment[]> {
    return tx.sql<DueAssessment>`
      select a.id::text as id, a.instrument_version_id::text as "versionId", a.target_stage_key as "targetStageKey",
             c.peer_threshold as "peerThreshold", c.report_threshold as "reportThreshold",
             c.others_threshold as "othersThreshold"
        from assessment a join campaign c on c.id = a.campaign_id
       where a.campaign_id = ${campaignId}::uuid and a.status = 'open'
       order by a.id limit ${most}::int for update of a`;
  }

  /** A self-assessment outside campaigns. */
  async own(tx: TenantTransaction, assessmentId: string): Promise<DueAssessment[]> {
    return tx.sql<DueAssessment>`
      select a.id::text as id, a.instrument_version_id::text as "versionId", a.target_stage_key as "targetStageKey",
             null::int as "peerThreshold", null::int as "reportThreshold", null::int as "othersThreshold"
        from assessment a where a.id = ${assessmentId}::uuid and a.campaign_id is null and a.status = 'open'`;
  }

  /** Everything that was answered in these assessments. */
  async answers(tx: TenantTransaction, assessmentIds: readonly string[]): Promise<AnswerRow[]> {
    return tx.sql<AnswerRow>`
      select assessment_id::text as "assessmentId", rater_group as relation, item_key as "itemKey",
             coalesce(array_agg(level order by level) filter (where level is not null), '{}') as levels,
             coalesce(array_agg(note order by note) filter (where note is not null), '{}') as notes
        from anonymous_answer where assessment_id = any (${assessmentIds}::uuid[])
       group by assessment_id, rater_group, item_key
      union all
      select r.assessment_id::text, r.relation, n.item_key,
             coalesce(array_agg(n.level) filter (where n.level is not null), '{}'),
             coalesce(array_agg(n.note) filter (where n.note is not null), '{}')
        from assessment_request r join named_answer n on n.request_id = r.id
       where r.assessment_id = any (${assessmentIds}::uuid[])
       group by r.assessment_id, r.relation, n.item_key`;
  }

  /** How many of each relation have handed in. */
  async submitted(tx: TenantTransaction, assessmentIds: readonly string[]): Promise<SubmittedRow[]> {
    return tx.sql<SubmittedRow>`
      select assessment_id::text as "assessmentId", relation, count(*)::int as count
        from assessment_request
       where assessment_id = any (${assessmentIds}::uuid[]) and status = 'submitted'
       group by assessment_id, relation`;
  }

  /** Keeps what may be shown and lets go of the single answers and drafts behind it. */
  async keep(
    tx: TenantTransaction,
    results: readonly { readonly id: string; readonly figures: ResultDocument }[],
    today: string,
  ): Promise<void> {
    const ids = results.map(({ id }) => id);
    await tx.sql`
      insert into assessment_result (organisation_id, assessment_id, figures)
      select ${tx.organisationId}::uuid, id, figures
        from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as r (id uuid, figures jsonb)
      on conflict do nothing`;
    await tx.sql`
      update assessment a
         set status = 'released', released_on = ${today}::date,
             expires_on = (${today}::date + make_interval(months => v.expires_after_months))::date
        from instrument_version v
       where v.id = a.instrument_version_id and a.id = any (${ids}::uuid[])`;
    await tx.sql`delete from anonymous_answer where assessment_id = any (${ids}::uuid[])`;
    await tx.sql`
      delete from draft_answer where request_id in (
        select id from assessment_request where assessment_id = any (${ids}::uuid[]))`;
  }

  /** Ends the campaign for good. */
  async finish(tx: TenantTransaction, campaignId: string, today: string): Promise<void> {
    await tx.sql`
      update campaign set status = 'released', released_on = ${today}::date, version = version + 1
       where id = ${campaignId}::uuid and status = 'releasing'`;
  }
}
