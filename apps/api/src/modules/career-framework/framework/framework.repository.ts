import { Injectable } from '@nestjs/common';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { StageReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { KeptTexts } from './kept-texts.js';

/** One version with its text, and the rows of its stages and skills by key. */
export type FrameworkRow = {
  id: string;
  versionId: string;
  version: number;
  status: 'draft' | 'published' | 'retired';
  publishedAt: string | null;
  changedAt: string;
  content: FrameworkContent;
  stages: Record<string, { id: string; ordinal: number }>;
  skills: Record<string, string>;
};

type ReadRow = Omit<FrameworkRow, 'content'> & { edition: string; content: FrameworkContent | null };

const whole = (row: ReadRow | null): FrameworkRow | null =>
  row === null || row.content === null ? null : { ...row, content: row.content };

/** What tells one state of a version's text from another. */
const edition: Sql = sql`concat_ws(' ', p.id, p.status, p.published_at, p.changed_at)`;

/** The version that holds now. */
const published: Sql = sql`
  select v.* from framework_version v where v.status = 'published' order by v.number desc limit 1`;

@Injectable()
export class FrameworkRepository {
  private readonly kept = new KeptTexts();

  /** One writer of the framework at a time per organisation, until the transaction ends. */
  async lock(tx: TenantTransaction): Promise<void> {
    const key = `framework:${tx.organisationId}`;
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))::text as locked`;
  }

  /** The published framework, or one version of it, whole, in one round trip; null when there is none. */
  async find(access: TenantAccess, versionId: string | null): Promise<FrameworkRow | null> {
    const { organisationId } = access;
    const known = this.kept.edition(organisationId);
    const version =
      versionId === null ? published : sql`select v.* from framework_version v where v.id = ${versionId}::uuid`;
    const row = await this.read(access, version, known);
    if (row === null) return null;
    const content = row.content ?? this.kept.text(organisationId, row.edition);
    // Another request may have kept a newer edition meanwhile.
    if (content === null) return this.read(access, version, '').then(whole);
    if (row.status === 'published') this.kept.keep(organisationId, row.edition, content);
    return { ...row, content };
  }

  /** A version, its text only where it is another edition than the known one. */
  private async read(access: TenantAccess, version: Sql, known: string): Promise<ReadRow | null> {
    const rows = await access.sql<ReadRow>`
      with p as (${version})
      select p.framework_id::text as id, p.id::text as "versionId", p.number as version, p.status,
             p.published_at as "publishedAt", p.changed_at as "changedAt", ${edition} as edition,
             case when ${edition} <> ${known}::text then p.content end as content,
             (select coalesce(jsonb_object_agg(s.key, jsonb_build_object('id', s.id, 'ordinal', s.ordinal)), '{}')
                from stage s) as stages,
             (select coalesce(jsonb_object_agg(k.key, k.id), '{}') from skill k) as skills
        from p`;
    return rows[0] ?? null;
  }

  /** The stages of the published framework, lowest first. */
  async stages(access: TenantAccess): Promise<StageReference[]> {
    return access.sql<StageReference>`
      with p as (${published})
      select s.id::text as id, s.key, s.name, s.ordinal from p join stage s on s.version_id = p.id
       order by s.ordinal, s.key`;
  }
}
