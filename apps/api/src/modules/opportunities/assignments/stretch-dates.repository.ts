import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** An assignment as far as it decides what stands in calendars. */
export type StretchDatesRow = {
  readonly title: string;
  readonly runs: boolean;
  readonly endsOn: string;
  readonly personId: string;
  readonly personName: string;
  readonly sponsorId: string;
  readonly skipLevelId: string | null;
  readonly skipLevelName: string | null;
  /** Talks of today and later that were not held. */
  readonly talks: readonly { readonly id: string; readonly plannedOn: string }[];
};

@Injectable()
export class StretchDatesRepository {
  async of(access: TenantAccess, stretchId: string, today: string): Promise<StretchDatesRow | null> {
    const rows = await access.sql<StretchDatesRow>`
      select o.title, a.status in ('running', 'extended') as runs, a.ends_on::text as "endsOn",
             a.person_id::text as "personId", ${nameOf(sql`p`)} as "personName", o.sponsor_id::text as "sponsorId",
             l.id::text as "skipLevelId", ${nameOf(sql`l`)} as "skipLevelName",
             (select coalesce(json_agg(json_build_object('id', k.id, 'plannedOn', k.planned_on::text)
                                       order by k.planned_on, k.id), '[]')
                from safety_check_in k
               where k.assignment_id = a.id and k.held_on is null and k.planned_on >= ${today}::date) as talks
        from stretch_assignment a
        join opportunity o on o.id = a.opportunity_id
        join person p on p.id = a.person_id
        left join person l on l.id = a.skip_level_id
         and not exists (select 1 from net_consent c
                          where c.assignment_id = a.id and c.part = 'skip-level' and c.person_id = l.id and c.state = 'left')
       where a.id = ${stretchId}::uuid`;
    return rows[0] ?? null;
  }

  /** What goes on of an opportunity. */
  async ofOpportunity(access: TenantAccess, opportunityId: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from stretch_assignment
       where opportunity_id = ${opportunityId}::uuid and status in ('running', 'extended') order by id`;
    return rows.map(({ id }) => id);
  }
}
