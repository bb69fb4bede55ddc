import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { countAsked, countThoseLeftOut } from '../campaigns/progress-counts.repository.js';

/** What of a request decides where its answers go. */
export type LockedRequest = {
  readonly id: string;
  readonly assessmentId: string;
  readonly campaignId: string | null;
  readonly unitId: string | null;
  readonly relation: string;
  readonly status: string;
};

/**
 * Handing in. Answers of peers and reports lose their author here: rows without request, rater or time, one per level and
 * one per note. With each one more submission all rows of the group and all requests of the assessment are written anew,
 * in a new order: what the database keeps about a row (when it was written, and what with) tells nothing either.
 */
@Injectable()
export class SubmissionRepository {
  /** Locks the assessment, then reads the request, so that of several attempts one goes first. */
  async lock(tx: TenantTransaction, requestId: string): Promise<LockedRequest | null> {
    await tx.sql`
      select a.id::text as id from assessment a
       where a.id = (select r.assessment_id from assessment_request r where r.id = ${requestId}::uuid) for update`;
    const rows = await tx.sql<LockedRequest>`
      select r.id::text as id, r.assessment_id::text as "assessmentId", a.campaign_id::text as "campaignId",
             a.unit_id::text as "unitId", r.relation, r.status
        from assessment_request r join assessment a on a.id = r.assessment_id
       where r.id = ${requestId}::uuid for update of r`;
    return rows[0] ?? null;
  }

  /** Moves the draft to the answers under the rater's name. */
  async keepNamed(tx: TenantTransaction, requestId: string): Promise<void> {
    await tx.sql`
      with drafted as (
        delete from draft_answer where request_id = ${requestId}::uuid returning item_key, level, note
      )
      insert into named_answer (organisation_id, request_id, item_key, level, note)
      select ${tx.organisationId}::uuid, ${requestId}::uuid, item_key, level, note from drafted
       where level is not null or note is not null`;
  }

  /** Moves the draft among the anonymous answers of its group and shuffles all of them. */
  async keepAnonymous(
    tx: TenantTransaction,
    { id, assessmentId }: LockedRequest,
    raterGroup: 'peer' | 'report',
  ): Promise<void> {
    await tx.sql`
      with drafted as (
        delete from draft_answer where request_id = ${id}::uuid returning item_key, level, note
      ), earlier as (
        delete from anonymous_answer where assessment_id = ${assessmentId}::uuid and rater_group = ${raterGroup}
        returning item_key, level, note
      ), all_rows as (
        select item_key, level, note from earlier
        union all select item_key, level, null from drafted where level is not null
        union all select item_key, null, note from drafted where note is not null
      )
      insert into anonymous_answer (organisation_id, assessment_id, rater_group, item_key, level, note)
      select ${tx.organisationId}::uuid, ${assessmentId}::uuid, ${raterGroup}, item_key, level, note
        from all_rows order by random()`;
  }

  /** Marks the request; every request of the assessment is written along. */
  async markSubmitted(tx: TenantTransaction, locked: LockedRequest): Promise<void> {
    const { id, assessmentId, campaignId, unitId, relation } = locked;
    await tx.sql`
      update assessment_request set status = case when id = ${id}::uuid then 'submitted' else status end
       where assessment_id = ${assessmentId}::uuid`;
    await tx.sql`
      update campaign_progress set submitted = submitted + 1, named = named + (${relation}::text not in ('peer', 'report'))::int
       where campaign_id = ${campaignId}::uuid and unit_id is not distinct from ${unitId}::uuid`;
    await countThoseLeftOut(tx, { campaignId, unitId });
  }

  /** Takes the request back and forgets its draft. */
  async markDeclined(
    tx: TenantTransaction,
    { id, assessmentId, relation, campaignId, unitId }: LockedRequest,
    reason: string,
  ): Promise<void> {
    await tx.sql`delete from draft_answer where request_id = ${id}::uuid`;
    await tx.sql`
      update assessment_request set status = 'declined', reason = ${reason} where id = ${id}::uuid`;
    await tx.sql`
      update assessment set peers_asked = peers_asked - 1
       where id = ${assessmentId}::uuid and ${relation} = 'peer'`;
    await countAsked(tx, { campaignId, unitId }, -1);
  }
}
