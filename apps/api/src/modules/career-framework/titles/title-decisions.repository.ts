import { Injectable } from '@nestjs/common';
import type { TitleDecision, titleDecisionSorts } from '@understudy/contracts/career-framework-title-imports';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';

type DecisionSort = (typeof titleDecisionSorts)[number];

/** What the history of titles can be arranged by. */
export const titleDecisionColumns: SortColumns<DecisionSort> = {
  decided: { key: sql`d.decided_at`, kind: 'instant' },
  title: { key: sql`folded(d.title)`, kind: 'text' },
};

const standing = (decided: Sql, stage: Sql): Sql => sql`
  jsonb_build_object('decided', ${decided}, 'stage', case when ${stage}.id is not null then
    jsonb_build_object('id', ${stage}.id, 'key', ${stage}.key, 'name', ${stage}.name, 'ordinal', ${stage}.ordinal) end)`;

type TakenBack = { readonly restored: number; readonly changed: number };

/** Decisions about titles: what holds, and every one there ever was beside what stood before it. Under the framework's lock. */
@Injectable()
export class TitleDecisionsRepository {
  /** Decides titles; a null stage means outside the ladder. */
  async save(
    tx: TenantTransaction,
    decisions: readonly { title: string; stageId: string | null }[],
    { decidedBy, importId }: { decidedBy: string | null; importId: string | null },
  ): Promise<void> {
    await tx.sql`
      with wanted as (
        select r.title, r."stageId" as stage_id
          from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb) as r(title text, "stageId" uuid)
      ), kept as (
        insert into title_decision (organisation_id, title, place, decided_before, stage_before_id, decided_before_at,
                                    decided_before_by, decided, stage_id, decided_by, import_id)
        select ${tx.organisationId}::uuid, w.title,
               1 + coalesce((select max(d.place) from title_decision d where d.title = w.title), 0),
               m.title is not null, m.stage_id, m.decided_at, m.decided_by, true, w.stage_id, ${decidedBy}::uuid,
               ${importId}::uuid
          from wanted w left join title_mapping m on m.title = w.title
      )
      insert into title_mapping as known (organisation_id, title, stage_id, decided_by)
      select ${tx.organisationId}::uuid, title, stage_id, ${decidedBy}::uuid from wanted
      on conflict (organisation_id, title) do update
         set stage_id = excluded.stage_id, decided_by = excluded.decided_by, decided_at = now()
       where known.stage_id is distinct from excluded.stage_id
          or exists (select 1 from stage_replacement r
                      where r.stage_id = known.stage_id and r.created_at > known.decided_at)`;
  }

  /**
   * Lets what stood before a table stand again and keeps that as decisions too; returns how many titles that were, and
   * for how many of them it is something else than before. Left alone is a title with a later decision that still counts: one by hand, or of a table that was not taken back. What
   * stood before is what stood before the first of all tables since that were taken back, as it was decided then: so
   * whatever replaced that stage meanwhile replaces it still.
   */
  async takeBack(tx: TenantTransaction, importId: string, byPersonId: string | null): Promise<TakenBack> {
    const [row] = await tx.sql<TakenBack>`
      with mine as (
        select title, place from title_decision where import_id = ${importId}::uuid and not taken_back
      ), known as (
        select d.*, d.import_id is null or (d.import_id <> ${importId}::uuid and i.undone_at is null) as counts
          from title_decision d
          join mine on mine.title = d.title
          left join title_import i on i.id = d.import_id
         where not d.taken_back
      ), last as (
        select mine.title, mine.place, coalesce(max(k.place) filter (where k.counts), 0) as counted
          from mine join known k on k.title = mine.title group by mine.title, mine.place
      ), back as (
        select distinct on (k.title) k.*
          from known k join last on last.title = k.title
         where last.counted < last.place and k.place > last.counted
         order by k.title, k.place
      ), kept as (
        insert into title_decision (organisation_id, title, place, decided_before, stage_before_id, decided_before_at,
                                    decided_before_by, decided, stage_id, decided_by, import_id, taken_back)
        select ${tx.organisationId}::uuid, b.title,
               1 + (select max(d.place) from title_decision d where d.title = b.title),
               true, m.stage_id, m.decided_at, m.decided_by, b.decided_before, b.stage_before_id, ${byPersonId}::uuid,
               ${importId}::uuid, true
          from back b join title_mapping m on m.title = b.title
      ), undecided as (
        delete from title_mapping m using back b where m.title = b.title and not b.decided_before
      ), decided as (
        update title_mapping m
           set stage_id = b.stage_before_id, decided_at = b.decided_before_at, decided_by = b.decided_before_by
          from back b where m.title = b.title and b.decided_before
      )
      select count(*)::int as restored,
             count(*) filter (where not b.decided_before
                                 or m.stage_id is distinct from b.stage_before_id)::int as changed
        from back b join title_mapping m on m.title = b.title`;
    return row ?? { restored: 0, changed: 0 };
  }

  /** One page of decisions; of one title, or of all. */
  page(
    access: TenantAccess,
    title: string | undefined,
    listing: Listing<DecisionSort>,
  ): Promise<(TitleDecision & { readonly sortKey: string })[]> {
    const { key, beyond, order } = arrangementOf(titleDecisionColumns, sql`d.id`, listing);
    return access.sql`
      select d.id::text as id, d.title, ${standing(sql`d.decided_before`, sql`b`)} as before,
             ${standing(sql`d.decided`, sql`a`)} as after, i.file_name as "fileName", d.decided_at as "decidedAt",
             case when d.import_id is null then 'by-hand' when d.taken_back then 'table-taken-back' else 'table' end as how,
             case when p.id is not null then ${nameOf(sql`p`)} end as "decidedBy", ${key}::text as "sortKey"
        from title_decision d
        left join stage b on b.id = d.stage_before_id
        left join stage a on a.id = d.stage_id
        left join title_import i on i.id = d.import_id
        left join person p on p.id = d.decided_by
       where ${beyond} and (${title ?? null}::text is null or d.title = ${title ?? null}::text)
       order by ${order} limit ${listing.limit}::int`;
  }
}
