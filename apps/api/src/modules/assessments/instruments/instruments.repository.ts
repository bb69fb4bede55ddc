import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  InstrumentContent,
  instrumentSorts,
  instrumentVersionSorts,
} from '@understudy/contracts/assessments-instruments';
import type { FrameworkReference } from '@understudy/contracts/framework-reference';
import type { InstrumentOrigin } from '@understudy/contracts/instrument-origin';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, being, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { frameworkOn } from '../../career-framework/framework/framework-on.repository.js';

export type VersionRow = {
  id: string;
  instrumentId: string;
  number: number;
  status: 'draft' | 'published' | 'retired';
  name: string;
  description: string;
  expiresAfterMonths: number;
  publishedAt: string | null;
  version: number;
  uses: number;
};
export type WholeVersionRow = VersionRow & {
  content: InstrumentContent;
  origin: InstrumentOrigin | null;
  framework: FrameworkReference | null;
};
export type InstrumentRow = {
  id: string;
  key: string;
  builtIn: boolean;
  retired: boolean;
  selfOffered: boolean;
  published: VersionRow | null;
  draft: VersionRow | null;
  sortKey: string;
};
export type InstrumentInUse = { readonly retired: boolean; readonly versionId: string | null };
/** What is written of a version. */
export type VersionValues = Pick<VersionRow, 'name' | 'description' | 'expiresAfterMonths'> & {
  readonly content: InstrumentContent;
};

const uses: Sql = sql`(
  (select count(*) from campaign c where c.instrument_version_id = v.id)
  + (select count(*) from assessment a where a.instrument_version_id = v.id and a.campaign_id is null))::int`;

const columns: Sql = sql`v.id::text as id, v.instrument_id::text as "instrumentId", v.number, v.status, v.name,
  v.description, v.expires_after_months as "expiresAfterMonths", v.published_at as "publishedAt", v.version,
  ${uses} as uses`;

const versionJson = (status: 'draft' | 'published'): Sql => sql`(
  select json_build_object('id', v.id, 'instrumentId', v.instrument_id, 'number', v.number, 'status', v.status,
           'name', v.name, 'description', v.description, 'expiresAfterMonths', v.expires_after_months,
           'publishedAt', to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'version', v.version, 'uses', ${uses})
    from instrument_version v where v.instrument_id = i.id and v.status = ${status})`;

type InstrumentSort = (typeof instrumentSorts)[number];
type InstrumentsAsked = Listing<InstrumentSort> & {
  readonly search: string | undefined;
  readonly retired: boolean | undefined;
  readonly published: boolean | undefined;
  readonly instrumentId: string | undefined;
};

/** The version by which an instrument is known: what is published, else what is drafted. */
const known = (value: Sql): Sql => sql`(
  select ${value} from instrument_version v
   where v.instrument_id = i.id order by v.status <> 'published', v.number desc limit 1)`;
/** What instruments can be arranged by. */
export const instrumentColumns: SortColumns<InstrumentSort> = {
  made: { key: sql`case when i.built_in then '-infinity'::timestamptz else i.created_at end`, kind: 'instant' },
  name: { key: known(sql`folded(v.name)`), kind: 'text', optional: true },
  uses: { key: known(uses), kind: 'number', optional: true },
};
const asMade = arrangementOf(instrumentColumns, sql`i.id`, { sort: 'made', direction: 'ascending', after: null });
const published: Sql = sql`exists (
  select 1 from instrument_version v where v.instrument_id = i.id and v.status = 'published')`;

type VersionSort = (typeof instrumentVersionSorts)[number];
type VersionsAsked = Listing<VersionSort> & { readonly status: VersionRow['status'] | undefined };
/** What the versions of an instrument can be arranged by. */
export const versionColumns: SortColumns<VersionSort> = {
  number: { key: sql`v.number`, kind: 'number' },
  uses: { key: uses, kind: 'number' },
};

@Injectable()
export class InstrumentsRepository {
  /** One page of the instruments asked for, with what is published and what is drafted of each. */
  async page(access: TenantAccess, { search, instrumentId, ...asked }: InstrumentsAsked): Promise<InstrumentRow[]> {
    const arranged = arrangementOf(instrumentColumns, sql`i.id`, asked);
    const named = instrumentId === undefined ? sql`true` : sql`i.id = ${instrumentId}::uuid`;
    const wanted = sql`${being(asked.retired, sql`i.retired`)} and ${being(asked.published, published)}`;
    const condition = sql`${named} and ${wanted} and ${holding(search, known(sql`v.name`))} and ${arranged.beyond}`;
    return this.rows(access, condition, arranged, asked.limit);
  }

  /** Every instrument in use of which a version is published: the built-in one first, then as they were made. */
  async allInUse(access: TenantAccess): Promise<InstrumentRow[]> {
    return this.rows(access, sql`not i.retired and ${published}`, asMade);
  }

  async find(access: TenantAccess, instrumentId: string): Promise<InstrumentRow | null> {
    return (await this.rows(access, sql`i.id = ${instrumentId}::uuid`))[0] ?? null;
  }

  async builtIn(access: TenantAccess): Promise<InstrumentRow | null> {
    return (await this.rows(access, sql`i.built_in`))[0] ?? null;
  }

  /** One page of the versions of an instrument. */
  async versions(
    access: TenantAccess,
    instrumentId: string,
    { status, ...asked }: VersionsAsked,
  ): Promise<(VersionRow & { sortKey: string })[]> {
    const { key, beyond, order } = arrangementOf(versionColumns, sql`v.id`, asked);
    const wanted = status === undefined ? sql`true` : sql`v.status = ${status}`;
    return access.sql<VersionRow & { sortKey: string }>`
      select ${columns}, ${key}::text as "sortKey" from instrument_version v
       where v.instrument_id = ${instrumentId}::uuid and ${wanted} and ${beyond}
       order by ${order} limit ${asked.limit}::int`;
  }

  /** One version with its content. */
  async version(
    access: TenantAccess,
    instrumentId: string,
    versionId: string,
    timeZone: string,
  ): Promise<WholeVersionRow | null> {
    const rows = await access.sql<WholeVersionRow>`
      select ${columns}, v.content, v.origin,
             ${frameworkOn(sql`(coalesce(v.published_at, now()) at time zone ${timeZone}::text)::date`, timeZone)} as framework
        from instrument_version v
       where v.instrument_id = ${instrumentId}::uuid and v.id = ${versionId}::uuid`;
    return rows[0] ?? null;
  }

  /** What is published of an instrument, and whether it is in use; null where there is no such instrument. */
  async inUse(access: TenantAccess, instrumentId: string): Promise<InstrumentInUse | null> {
    const rows = await access.sql<InstrumentInUse>`
      select i.retired, (select v.id::text from instrument_version v
                          where v.instrument_id = i.id and v.status = 'published') as "versionId"
        from instrument i where i.id = ${instrumentId}::uuid`;
    return rows[0] ?? null;
  }

  /** The content of any version by its id alone. */
  async content(access: TenantAccess, versionId: string): Promise<InstrumentContent | null> {
    const rows = await access.sql<{ content: InstrumentContent }>`
      select content from instrument_version where id = ${versionId}::uuid`;
    return rows[0]?.content ?? null;
  }

  /** One writer of instruments at a time per organisation, until the transaction ends. */
  async lock(tx: TenantTransaction): Promise<void> {
    const key = `instruments:${tx.organisationId}`;
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))::text as locked`;
  }

  /** The language of the organisation: an instrument that is shipped is written in it. */
  async locale(tx: TenantTransaction): Promise<string> {
    const rows = await tx.sql<{ locale: string }>`
      select locale from organisation where organisation_id = ${tx.organisationId}::uuid`;
    return rows[0]?.locale ?? 'en-GB';
  }

  async insert(tx: TenantTransaction, key: string, builtIn: boolean, selfOffered = false): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into instrument (organisation_id, key, built_in, self_offered)
      values (${tx.organisationId}::uuid, ${key}, ${builtIn}::bool, ${selfOffered}::bool) returning id::text as id`;
    return idOf(rows);
  }

  /** Writes the next version of an instrument. */
  async insertVersion(
    tx: TenantTransaction,
    instrumentId: string,
    status: 'draft' | 'published',
    values: VersionValues,
    origin: InstrumentOrigin | null = null,
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into instrument_version (organisation_id, instrument_id, number, status, name, description,
                                      expires_after_months, content, origin, published_at)
      select ${tx.organisationId}::uuid, ${instrumentId}::uuid,
             1 + coalesce((select max(number) from instrument_version where instrument_id = ${instrumentId}::uuid), 0),
             ${status}, ${values.name}, ${values.description}, ${values.expiresAfterMonths}::int,
             ${JSON.stringify(values.content)}::jsonb, ${origin && JSON.stringify(origin)}::jsonb,
             case when ${status} = 'published' then now() end
      returning id::text as id`;
    return idOf(rows);
  }

  /** False when the draft is gone or has another version. */
  async updateDraft(
    tx: TenantTransaction,
    instrumentId: string,
    version: number,
    values: VersionValues,
  ): Promise<boolean> {
    const rows = await tx.sql`
      update instrument_version
         set name = ${values.name}, description = ${values.description},
             expires_after_months = ${values.expiresAfterMonths}::int, content = ${JSON.stringify(values.content)}::jsonb,
             version = version + 1
       where instrument_id = ${instrumentId}::uuid and status = 'draft' and version = ${version}::int
      returning id`;
    return rows.length === 1;
  }

  /** Publishes the draft; what was published before stays readable where it was used. */
  async publish(tx: TenantTransaction, instrumentId: string, version: number): Promise<boolean> {
    await tx.sql`
      update instrument_version set status = 'retired' where instrument_id = ${instrumentId}::uuid and status = 'published'`;
    const rows = await tx.sql`
      update instrument_version set status = 'published', published_at = now(), version = version + 1
       where instrument_id = ${instrumentId}::uuid and status = 'draft' and version = ${version}::int returning id`;
    return rows.length === 1;
  }

  /** Takes the draft away, and keeps it to be brought back. */
  async removeDraft(tx: TenantTransaction, instrumentId: string): Promise<void> {
    await tx.sql`
      with gone as (
        delete from instrument_version where instrument_id = ${instrumentId}::uuid and status = 'draft' returning *)
      insert into removed_draft (organisation_id, kind, name, content)
      select organisation_id, 'instrument', name, to_jsonb(gone) from gone`;
  }

  /** Takes an instrument away that was never published, and keeps it with its draft to be brought back; its id as kept. */
  async remove(tx: TenantTransaction, instrumentId: string): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into removed_draft (organisation_id, kind, name, content)
      select v.organisation_id, 'instrument', v.name, to_jsonb(v) || jsonb_build_object('instrument', to_jsonb(i))
        from instrument i join instrument_version v on v.instrument_id = i.id and v.status = 'draft'
       where i.id = ${instrumentId}::uuid
      returning id::text as id`;
    await tx.sql`delete from instrument_version where instrument_id = ${instrumentId}::uuid`;
    await tx.sql`delete from instrument where id = ${instrumentId}::uuid`;
    return idOf(rows);
  }

  async offerForSelf(tx: TenantTransaction, instrumentId: string, offered: boolean): Promise<void> {
    await tx.sql`update instrument set self_offered = ${offered}::bool where id = ${instrumentId}::uuid`;
  }

  async retire(tx: TenantTransaction, instrumentId: string, retired: boolean): Promise<void> {
    await tx.sql`update instrument set retired = ${retired}::bool where id = ${instrumentId}::uuid`;
  }

  private async rows(
    access: TenantAccess,
    condition: Sql,
    { key, order } = byId(sql`i.id`),
    limit: number | null = null,
  ): Promise<InstrumentRow[]> {
    return access.sql<InstrumentRow>`
      select i.id::text as id, i.key, i.built_in as "builtIn", i.retired,
             i.built_in or i.self_offered as "selfOffered", ${versionJson('published')} as published,
             ${versionJson('draft')} as draft, ${key}::text as "sortKey"
        from instrument i where ${condition} order by ${order} limit ${limit}::int`;
  }
}

/** A key for one more instrument of the organisation's own, which no other has or had: one that was removed comes back with its. */
export const ownKey = (): string => `own-${randomUUID()}`;

const idOf = (rows: readonly { id: string }[]): string => {
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('The instrument was not written.');
  return id;
};
