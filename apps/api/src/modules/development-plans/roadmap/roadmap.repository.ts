import { Injectable } from '@nestjs/common';
import type { FrameworkReference } from '@understudy/contracts/framework-reference';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { frameworkOn } from '../../career-framework/framework/framework-on.repository.js';
import { planReadable, sightSource } from '../plans/plan-sight.repository.js';

@Injectable()
export class RoadmapRepository {
  /** The language of the organisation, for suggestions in a language that nobody asked for. */
  async locale(access: TenantAccess): Promise<'en-GB' | 'de'> {
    const rows = await access.sql<{ locale: string }>`
      select locale from organisation where organisation_id = ${access.organisationId}::uuid`;
    return rows[0]?.locale === 'de' ? 'de' : 'en-GB';
  }

  /** Which version of the framework held on each of these days. */
  async frameworksOn(
    access: TenantAccess,
    days: readonly string[],
    timeZone: string,
  ): Promise<ReadonlyMap<string, FrameworkReference>> {
    const rows = await access.sql<{ day: string; framework: FrameworkReference | null }>`
      select d.day::text as day, ${frameworkOn(sql`d.day`, timeZone)} as framework from unnest(${days}::date[]) d (day)`;
    return new Map(rows.flatMap(({ day, framework }) => (framework === null ? [] : [[day, framework] as const])));
  }

  /**
   * Keys and titles of the actions in the person's newest plan that the viewer may read: what a viewer may not read leaves
   * no trace in what is suggested to them.
   */
  async offeredBefore(access: TenantAccess, viewer: Actor, personId: string): Promise<ReadonlySet<string>> {
    const rows = await access.sql<{ key: string | null; title: string }>`
      select a.practice_key as key, a.title from development_action a
       where a.plan_id = (
         select d.id from development_plan d ${sightSource(viewer, sql`d.person_id`)}
          where d.person_id = ${personId}::uuid and ${planReadable(viewer)}
          order by d.starts_on desc, d.id desc limit 1)`;
    return new Set(rows.flatMap(({ key, title }) => (key === null ? [title] : [key, title])));
  }
}
