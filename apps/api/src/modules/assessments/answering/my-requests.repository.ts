import { Injectable } from '@nestjs/common';
import type { Announced, RaterRelation, requestSorts } from '@understudy/contracts/assessments';
import type { PersonReference, StageReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, type SortColumns } from '../../../common/http/arranged.repository.js';
import { announcedOf, stageByKey } from '../requests/subject-facts.repository.js';

/** A request as its rater sees it. */
export type RequestRow = {
  id: string;
  assessmentId: string;
  versionId: string;
  relation: RaterRelation;
  status: 'asked' | 'submitted' | 'declined';
  subject: PersonReference;
  instrument: string;
  targetStageKey: string;
  targetStage: StageReference | null;
  campaign: { id: string; name: string } | null;
  announced: Announced | null;
  closesOn: string | null;
  remindedOn: string | null;
  /** Whether answers are still taken. */
  isOpen: boolean;
  peerThreshold: number | null;
  reportThreshold: number | null;
  answeredKeys: string[];
  sortKey: string;
};
export type DraftRow = { itemKey: string; level: number | null; note: string | null };
export type RequestListing = Listing<(typeof requestSorts)[number]> & { readonly done: boolean };

/** What requests can be arranged by; a self-assessment has no last day. */
export const requestColumns: SortColumns<RequestListing['sort']> = {
  closes: { key: sql`c.closes_on`, kind: 'day', optional: true },
  name: { key: sql`p.name_key`, kind: 'text' },
};

const isOpen = (today: string): Sql => sql`(a.status = 'open' and (c.id is null or (c.status = 'running'
  and c.ended_on is null and c.closes_on >= ${today}::date)))`;

@Injectable()
export class MyRequestsRepository {
  /** The actor's requests in the order asked for: those that wait, or those that are done. */
  async list(access: TenantAccess, actor: Actor, { done, limit, ...listing }: RequestListing): Promise<RequestRow[]> {
    const wanted = done
      ? sql`r.status in ('submitted', 'declined')`
      : sql`r.status = 'asked' and ${isOpen(actor.today)}`;
    const arranged = arrangementOf(requestColumns, sql`r.id`, listing);
    return this.rows(access, actor, sql`${wanted} and ${arranged.beyond}`, limit, arranged);
  }

  /** One request of the actor's; null when it is somebody else's, or not asked yet. */
  async find(access: TenantAccess, actor: Actor, requestId: string): Promise<RequestRow | null> {
    const condition = sql`r.id = ${requestId}::uuid and r.status in ('asked', 'submitted', 'declined')
      and (c.id is null or c.status in ('running', 'releasing', 'released'))`;
    return (await this.rows(access, actor, condition, 1))[0] ?? null;
  }

  /** What the rater has drafted so far. */
  async draft(access: TenantAccess, requestId: string): Promise<DraftRow[]> {
    return access.sql<DraftRow>`
      select item_key as "itemKey", level, note from draft_answer where request_id = ${requestId}::uuid`;
  }

  /** Keeps one answer in one statement; false when the request is not waiting for answers any more. */
  async save(access: TenantAccess, actor: Actor, requestId: string, answer: DraftRow): Promise<boolean> {
    const rows = await access.sql`
      with open_request as (
        select r.id from assessment_request r
          join assessment a on a.id = r.assessment_id
          left join campaign c on c.id = a.campaign_id
         where r.id = ${requestId}::uuid and r.rater_id = ${actor.personId}::uuid and r.status = 'asked'
           and ${isOpen(actor.today)}
           for update of r
      )
      insert into draft_answer (organisation_id, request_id, item_key, level, note)
      select ${access.organisationId}::uuid, id, ${answer.itemKey}, ${answer.level}::int, ${answer.note}
        from open_request
      on conflict (organisation_id, request_id, item_key) do update set level = excluded.level, note = excluded.note
      returning item_key`;
    return rows.length === 1;
  }

  /** Begins a self-assessment unless one is under way; the id of the request either way. */
  async beginOwn(
    tx: TenantTransaction,
    personId: string,
    draft: { readonly versionId: string; readonly targetStageKey: string; readonly today: string },
  ): Promise<string> {
    await tx.sql`
      with begun as (
        insert into assessment (organisation_id, person_id, instrument_version_id, target_stage_key, begun_on)
        values (${tx.organisationId}::uuid, ${personId}::uuid, ${draft.versionId}::uuid, ${draft.targetStageKey},
                ${draft.today}::date)
        on conflict (organisation_id, person_id) where campaign_id is null and status = 'open' do nothing
        returning organisation_id, id, person_id
      )
      insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
      select organisation_id, id, person_id, 'self', 'asked' from begun`;
    const rows = await tx.sql<{ id: string }>`
      select r.id::text as id from assessment a join assessment_request r on r.assessment_id = a.id
       where a.person_id = ${personId}::uuid and a.campaign_id is null and a.status = 'open'`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The self-assessment was not begun.');
    return id;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    arranged = byId(sql`r.id`),
  ): Promise<RequestRow[]> {
    return access.sql<RequestRow>`
      select r.id::text as id, a.id::text as "assessmentId", a.instrument_version_id::text as "versionId", r.relation,
             r.status, json_build_object('id', p.id, 'name', coalesce(p.preferred_name, p.name)) as subject,
             v.name as instrument, a.target_stage_key as "targetStageKey",
             ${stageByKey(sql`a.target_stage_key`)} as "targetStage",
             case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as campaign,
             case when c.id is not null then ${announcedOf} end as announced,
             c.closes_on::text as "closesOn", c.reminded_on::text as "remindedOn",
             ${isOpen(actor.today)} as "isOpen", c.peer_threshold as "peerThreshold",
             c.report_threshold as "reportThreshold",
             array(select d.item_key from draft_answer d where d.request_id = r.id) as "answeredKeys",
             ${arranged.key}::text as "sortKey"
        from assessment_request r
        join assessment a on a.id = r.assessment_id
        join person p on p.id = a.person_id
        join instrument_version v on v.id = a.instrument_version_id
        left join campaign c on c.id = a.campaign_id
       where r.rater_id = ${actor.personId}::uuid and ${condition}
       order by ${arranged.order}
       limit ${limit}::int`;
  }
}
