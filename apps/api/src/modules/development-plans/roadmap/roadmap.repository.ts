import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { planReadable, sightSource } from '../plans/plan-sight.repository.js';

/** What is settled before anything is suggested. */
export type Settled = { readonly locale: 'en-GB' | 'de'; readonly offered: ReadonlySet<string> };

@Injectable()
export class RoadmapRepository {
  /**
   * The language of the organisation, for suggestions in a language that nobody asked for, and keys and titles of the actions
   * in the person's newest plan that the viewer may read: what a viewer may not read leaves no trace in what is suggested.
   */
  async settled(access: TenantAccess, viewer: Actor, personId: string): Promise<Settled> {
    const [row] = await access.sql<{ locale: string; offered: string[] }>`
      select o.locale, array(
               select unnest(array_remove(array[a.practice_key, a.title], null)) from development_action a
                where a.plan_id = (
                  select d.id from development_plan d ${sightSource(viewer, sql`d.person_id`)}
                   where d.person_id = ${personId}::uuid and ${planReadable(viewer)}
                   order by d.starts_on desc, d.id desc limit 1)) as offered
        from organisation o where o.organisation_id = ${access.organisationId}::uuid`;
    return { locale: row?.locale === 'de' ? 'de' : 'en-GB', offered: new Set(row?.offered) };
  }
}
