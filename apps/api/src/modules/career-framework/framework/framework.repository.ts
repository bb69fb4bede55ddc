import { Injectable } from '@nestjs/common';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { StageReference } from '@understudy/contracts/people';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { KeptFrameworks } from './kept-frameworks.js';

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

/** What is long is sent only where it is of another edition than the known one. */
type ReadRow = Omit<FrameworkRow, 'content' | 'stages' | 'skills'> & { edition: string; long: Long | null };
type Long = Pick<FrameworkRow, 'content' | 'stages' | 'skills'>;

/** What tells one state of a version's text from another. */
const edition: Sql = sql`concat_ws(' ', p.id, p.status, p.published_at, p.changed_at)`;

/** The version that holds now. */
const published: Sql = sql`
  select v.* from framework_version v where v.status = 'published' order by v.number desc limit 1`;

@Injectable()
export class FrameworkRepository {
  private readonly kept = new KeptFrameworks<FrameworkRow>();

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
    const { edition: read, long, ...head } = row;
    if (long === null) return this.kept.whole(organisationId, read) ?? this.findAnew(access, version);
    const whole = { ...head, ...long };
    return whole.status === 'published' ? this.kept.keep(organisationId, read, whole) : whole;
  }

  /** Where another request kept a newer edition while this one was read. */
  private async findAnew(access: TenantAccess, version: Sql): Promise<FrameworkRow | null> {
    const row = await this.read(access, version, '');
    if (row === null || row.long === null) return null;
    const { edition: _edition, long, ...head } = row;
    return { ...head, ...long };
  }

  private async read(access: TenantAccess, version: Sql, known: string): Promise<ReadRow | null> {
    const rows = await access.sql<ReadRow>`
      with p as (${version})
      select p.framework_id::text as id, p.id::text as "versionId", p.number as version, p.status,
             p.published_at as "publishedAt", p.changed_at as "changedAt", ${edition} as edition,
             case when ${edition} <> ${known}::text then json_build_object(
               'content', p.content,
               'stages', (select coalesce(json_object_agg(s.key, json_build_object('id', s.id, 'ordinal', s.ordinal)), '{}')
                            from stage s),
               'skills', (select coalesce(json_object_agg(k.key, k.id), '{}') from skill k)) end as long
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
