import { Injectable } from '@nestjs/common';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { FrameworkVersion, frameworkVersionSorts } from '@understudy/contracts/framework-versions';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';

export type VersionRow = Omit<FrameworkVersion, 'changedBy' | 'abilities'> & {
  changerId: string | null;
  changerName: string | null;
  sortKey: string;
};
type VersionSort = (typeof frameworkVersionSorts)[number];
type VersionsAsked = Listing<VersionSort> & {
  readonly search: string | undefined;
  readonly status: FrameworkVersion['status'] | undefined;
};

const nameOfVersion: Sql = sql`coalesce(v.content ->> 'name', '')`;

/** What versions can be arranged by. */
export const versionColumns: SortColumns<VersionSort> = {
  number: { key: sql`v.number`, kind: 'number' },
  published: { key: sql`v.published_at`, kind: 'instant', optional: true },
  changed: { key: sql`v.changed_at`, kind: 'instant' },
};

type NamedStage = Pick<FrameworkContent['stages'][number], 'key' | 'name'>;

export type DraftRow = {
  id: string;
  number: number;
  revision: number;
  changedAt: string;
  changerId: string | null;
  changerName: string | null;
  content: FrameworkContent;
  publishedId: string;
  publishedNumber: number;
  publishedContent: FrameworkContent;
};

/** A draft as its row stood when it was removed. */
export type KeptFrameworkDraft = {
  readonly id: string;
  readonly framework_id: string;
  readonly revision: number;
  readonly changed_by: string | null;
  readonly content: FrameworkContent;
};

const changer: Sql = sql`
  c.id::text as "changerId", coalesce(c.preferred_name, c.name) as "changerName"`;

/**
 * The next revision of a framework's drafts: higher than that of any other, kept ones too, so that what was written for one
 * draft is never taken for a change of another.
 */
const nextRevision = (frameworkId: Sql): Sql => sql`
  (select max(r.revision) + 1
     from (select n.revision from framework_version n where n.framework_id = ${frameworkId}
            union all
           select (d.content ->> 'revision')::int from removed_draft d where d.kind = 'framework') r)`;

@Injectable()
export class FrameworkVersionsRepository {
  /** One page of the versions asked for, in that order; drafts only where they are in sight. */
  page(
    access: TenantAccess,
    withDrafts: boolean,
    { search, status, ...listing }: VersionsAsked,
  ): Promise<VersionRow[]> {
    const arranged = arrangementOf(versionColumns, sql`v.id`, listing);
    const wanted = status === undefined ? sql`true` : sql`v.status = ${status}`;
    const condition = sql`(${withDrafts}::bool or v.status <> 'draft') and ${wanted}
      and ${holding(search, sql`v.number::text`, nameOfVersion)} and ${arranged.beyond}`;
    return this.rows(access, condition, listing.limit, arranged);
  }

  /** One version, draft or not; null when there is none. */
  async find(access: TenantAccess, versionId: string): Promise<VersionRow | null> {
    return (await this.rows(access, sql`v.id = ${versionId}::uuid`, 1))[0] ?? null;
  }

  /** Whether anybody has begun the next version. */
  async hasDraft(access: TenantAccess): Promise<boolean> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from framework_version where status = 'draft' limit 1`;
    return rows.length > 0;
  }

  /** The draft with the version that holds now; null when nobody has begun one. */
  async draft(access: TenantAccess, lock: 'lock' | 'look'): Promise<DraftRow | null> {
    const rows = await access.sql<DraftRow>`
      select v.id::text as id, v.number, v.revision, v.changed_at as "changedAt", ${changer}, v.content,
             p.id::text as "publishedId", p.number as "publishedNumber", p.content as "publishedContent"
        from framework_version v
        join framework_version p on p.framework_id = v.framework_id and p.status = 'published'
        left join person c on c.id = v.changed_by
       where v.status = 'draft' limit 1 ${lock === 'lock' ? sql`for update of v` : sql``}`;
    return rows[0] ?? null;
  }

  /** The stages of the draft and of the version that holds now, without all that is said about them; null without a draft. */
  async draftStages(access: TenantAccess): Promise<{ published: NamedStage[]; draft: NamedStage[] } | null> {
    const named = (content: Sql): Sql => sql`(
      select coalesce(json_agg(json_build_object('key', s ->> 'key', 'name', s ->> 'name') order by place), '[]')
        from jsonb_array_elements(${content} -> 'stages') with ordinality as listed (s, place))`;
    const rows = await access.sql<{ published: NamedStage[]; draft: NamedStage[] }>`
      select ${named(sql`p.content`)} as published, ${named(sql`v.content`)} as draft
        from framework_version v
        join framework_version p on p.framework_id = v.framework_id and p.status = 'published'
       where v.status = 'draft' limit 1`;
    return rows[0] ?? null;
  }

  /** What a version said, as it was published; null for a draft and for what there is not. */
  async contentOf(access: TenantAccess, versionId: string): Promise<FrameworkContent | null> {
    const rows = await access.sql<{ content: FrameworkContent }>`
      select content from framework_version where id = ${versionId}::uuid and status <> 'draft'`;
    return rows[0]?.content ?? null;
  }

  /** A published version and the one before it, the later first; empty for a draft and for what there is not. */
  async withFormer(access: TenantAccess, versionId: string): Promise<{ number: number; content: FrameworkContent }[]> {
    return access.sql<{ number: number; content: FrameworkContent }>`
      select v.number, v.content
        from framework_version asked
        join framework_version v on v.framework_id = asked.framework_id and v.number <= asked.number and v.status <> 'draft'
       where asked.id = ${versionId}::uuid and asked.status <> 'draft'
       order by v.number desc limit 2`;
  }

  /** Begins a draft with this text, or with that of the version that holds now. */
  async start(tx: TenantTransaction, content: FrameworkContent | null, by: string | null): Promise<string | null> {
    const text = content === null ? null : JSON.stringify(content);
    const rows = await tx.sql<{ id: string }>`
      insert into framework_version (organisation_id, framework_id, number, status, content, changed_by, revision)
      select p.organisation_id, p.framework_id,
             (select max(number) + 1 from framework_version n where n.framework_id = p.framework_id), 'draft',
             coalesce(${text}::jsonb, p.content), ${by}::uuid, ${nextRevision(sql`p.framework_id`)}
        from framework_version p where p.status = 'published' order by p.number desc limit 1
      returning id::text as id`;
    return rows[0]?.id ?? null;
  }

  /** Saves the draft if it is still at this revision; null when it is not. */
  async save(
    tx: TenantTransaction,
    draftId: string,
    revision: number,
    content: FrameworkContent,
    by: string | null,
  ): Promise<{ revision: number; changedAt: string } | null> {
    const rows = await tx.sql<{ revision: number; changedAt: string }>`
      update framework_version
         set content = ${JSON.stringify(content)}::jsonb, revision = revision + 1, changed_at = now(),
             changed_by = ${by}::uuid
       where id = ${draftId}::uuid and status = 'draft' and revision = ${revision}::int
      returning revision, changed_at as "changedAt"`;
    return rows[0] ?? null;
  }

  /** Keeps what the draft says now to be brought back, while the draft itself goes on. */
  async keep(tx: TenantTransaction, draftId: string): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      insert into removed_draft (organisation_id, kind, name, content)
      select v.organisation_id, 'framework', coalesce(v.content ->> 'name', ''),
             to_jsonb(v) || jsonb_build_object('id', gen_random_uuid())
        from framework_version v where v.id = ${draftId}::uuid and v.status = 'draft'
      returning id::text as id`;
    return rows[0]?.id ?? null;
  }

  /** Takes the draft away, and keeps it to be brought back. */
  async remove(tx: TenantTransaction, draftId: string): Promise<void> {
    await tx.sql`
      with gone as (delete from framework_version where id = ${draftId}::uuid and status = 'draft' returning *)
      insert into removed_draft (organisation_id, kind, name, content)
      select organisation_id, 'framework', coalesce(content ->> 'name', ''), to_jsonb(gone) from gone`;
  }

  /** Writes a draft again as it was kept, as the next version; whoever wrote it may be gone by now. */
  async restore(tx: TenantTransaction, kept: KeptFrameworkDraft): Promise<void> {
    await tx.sql`
      select insert_as_kept('framework_version', ${JSON.stringify(kept)}::jsonb || jsonb_build_object(
               'number', (select max(n.number) + 1 from framework_version n
                           where n.framework_id = ${kept.framework_id}::uuid),
               'revision', greatest(${nextRevision(sql`${kept.framework_id}::uuid`)}, ${kept.revision}::int + 1),
               'changed_by', (select p.id from person p where p.id = ${kept.changed_by}::uuid)))`;
  }

  /** The draft becomes the version that holds, with the steps of its stages counted densely. */
  async publish(tx: TenantTransaction, draft: DraftRow, content: FrameworkContent): Promise<void> {
    await tx.sql`update framework_version set status = 'retired' where status = 'published'`;
    await tx.sql`
      update framework_version set status = 'published', published_at = now(), content = ${JSON.stringify(content)}::jsonb
       where id = ${draft.id}::uuid`;
    await tx.sql`
      update framework f set name = ${content.name} from framework_version v
       where v.id = ${draft.id}::uuid and f.id = v.framework_id`;
  }

  private rows(
    access: TenantAccess,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`v.id`),
  ): Promise<VersionRow[]> {
    return access.sql<VersionRow>`
      select v.id::text as id, v.number, v.status, ${nameOfVersion} as name,
             v.published_at as "publishedAt", v.changed_at as "changedAt", ${changer},
             coalesce(jsonb_array_length(v.content -> 'stages'), 0) as stages,
             coalesce(jsonb_array_length(v.content -> 'skills'), 0) as skills, ${key}::text as "sortKey"
        from framework_version v left join person c on c.id = v.changed_by
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
