import { Injectable } from '@nestjs/common';
import type { SystemTransaction } from '@understudy/database/system-database';
import type { TenantReading, TenantTransaction } from '@understudy/database/tenant-database';
import type { OrganisationRow } from './organisation.presenter.js';

/** What may be changed of an organisation; what is undefined stays. */
export type OrganisationChanges = {
  name?: string;
  locale?: string;
  timeZone?: string;
  fiscalYearStartMonth?: number;
  privacyThreshold?: number;
};

/** How far the way from empty to running is. */
export type SetupCounts = {
  people: number;
  stages: number;
  titles: number;
  decidedTitles: number;
  criticalRoles: number;
  frameworkRead: boolean;
  invited: number;
  /** Assessments that were ever launched. */
  campaigns: number;
  /** Development cycles that were ever launched. */
  cycles: number;
  programmes: number;
  cohorts: number;
};

/** The organisation's own row, and counts over its records. */
@Injectable()
export class OrganisationRepository {
  /** The organisation of this handle. */
  async get(access: TenantReading | TenantTransaction): Promise<OrganisationRow | undefined> {
    const [row] = await access.sql<OrganisationRow>`
      select organisation_id::text as id, slug, name, locale, time_zone as "timeZone",
             fiscal_year_start_month as "fiscalYearStartMonth", privacy_threshold as "privacyThreshold",
             history_begins_on::text as "historyBeginsOn", demonstration, version,
             (now() at time zone time_zone)::date::text as today
        from organisation where organisation_id = ${access.organisationId}::uuid`;
    return row;
  }

  /** Changes the organisation if it still has this version; tells whether it had. */
  async change(tx: TenantTransaction, version: number, changes: OrganisationChanges): Promise<boolean> {
    const rows = await tx.sql`
      update organisation
         set name = coalesce(${changes.name ?? null}::text, name),
             locale = coalesce(${changes.locale ?? null}::text, locale),
             time_zone = coalesce(${changes.timeZone ?? null}::text, time_zone),
             fiscal_year_start_month = coalesce(${changes.fiscalYearStartMonth ?? null}::int, fiscal_year_start_month),
             privacy_threshold = coalesce(${changes.privacyThreshold ?? null}::int, privacy_threshold),
             version = version + 1
       where organisation_id = ${tx.organisationId}::uuid and version = ${version}::int
      returning version`;
    return rows.length > 0;
  }

  /** Notes that the framework was opened; tells whether that was the first time. */
  async noteFrameworkRead(tx: TenantTransaction): Promise<boolean> {
    const rows = await tx.sql`
      update organisation set framework_read_at = now()
       where organisation_id = ${tx.organisationId}::uuid and framework_read_at is null returning version`;
    return rows.length > 0;
  }

  /** Makes an organisation with its first admin; undefined when the slug is taken. */
  async create(
    tx: SystemTransaction,
    draft: { slug: string; name: string; locale: string; timeZone: string },
  ): Promise<string | undefined> {
    const [row] = await tx.sql<{ id: string }>`
      insert into organisation (slug, name, locale, time_zone)
      values (${draft.slug}, ${draft.name}, ${draft.locale}, ${draft.timeZone})
      on conflict (slug) do nothing returning organisation_id::text as id`;
    return row?.id;
  }

  /** Makes somebody an admin of a new organisation; returns the membership's id. */
  async addFirstAdmin(tx: SystemTransaction, organisationId: string, userId: string): Promise<string> {
    const [row] = await tx.sql<{ id: string }>`
      insert into membership (organisation_id, user_id, role)
      values (${organisationId}::uuid, ${userId}::uuid, 'admin') returning id::text as id`;
    if (row === undefined) throw new Error('The membership was not kept.');
    return row.id;
  }

  /** Counts for the setup checklist, in one round trip. */
  async setupCounts(reading: TenantReading): Promise<SetupCounts> {
    const id = reading.organisationId;
    const [row] = await reading.sql<SetupCounts>`
      select (select count(*) from person where organisation_id = ${id}::uuid)::int as people,
             (select count(*) from stage s
               where s.organisation_id = ${id}::uuid
                 and s.version_id = (select v.id from framework_version v
                                      where v.organisation_id = ${id}::uuid and v.published_at is not null
                                      order by v.number desc limit 1))::int as stages,
             (select count(distinct title) from title_holding where organisation_id = ${id}::uuid)::int as titles,
             (select count(*) from title_mapping t
               where t.organisation_id = ${id}::uuid
                 and exists (select from title_holding h where h.organisation_id = t.organisation_id and h.title = t.title))::int
               as "decidedTitles",
             (select count(*) from critical_role where organisation_id = ${id}::uuid and closed_on is null)::int as "criticalRoles",
             (select framework_read_at is not null from organisation where organisation_id = ${id}::uuid) as "frameworkRead",
             (select count(*) from invitation where organisation_id = ${id}::uuid and withdrawn_at is null)::int as invited,
             (select count(*) from campaign where organisation_id = ${id}::uuid and launched_on is not null)::int as campaigns,
             (select count(*) from development_cycle where organisation_id = ${id}::uuid and launched_at is not null)::int as cycles,
             (select count(*) from programme where organisation_id = ${id}::uuid and state in ('open', 'closed'))::int as programmes,
             (select count(*) from cohort where organisation_id = ${id}::uuid and state in ('open', 'ended'))::int as cohorts`;
    if (row === undefined) throw new Error('Nothing was counted.');
    return row;
  }
}
