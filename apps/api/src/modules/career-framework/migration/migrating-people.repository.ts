import { Injectable } from '@nestjs/common';
import type { migratingSorts } from '@understudy/contracts/framework-versions';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, holding, type SortColumns } from '../../../common/http/arranged.repository.js';

export type MigratingRow = {
  id: string;
  personId: string;
  stageKey: string;
  from: string;
  sortKey: string;
};
type MigratingSort = (typeof migratingSorts)[number];
type Asked = Listing<MigratingSort> & { readonly search: string | undefined; readonly stageKey: string | undefined };

/** What those whom a migration touches can be arranged by. */
export const migratingColumns: SortColumns<MigratingSort> = {
  person: { key: sql`n.name_key`, kind: 'text' },
  stage: { key: sql`n.ordinal`, kind: 'number' },
  from: { key: sql`n.from_on`, kind: 'day' },
};

@Injectable()
export class MigratingPeopleRepository {
  /** Who is or will be at a stage of the version that holds now, once for each such stage, by the first day there. */
  async page(access: TenantAccess, today: string, { search, stageKey, ...listing }: Asked): Promise<MigratingRow[]> {
    const arranged = arrangementOf(migratingColumns, sql`n.id`, listing);
    const atStage = stageKey === undefined ? sql`true` : sql`s.key = ${stageKey}`;
    const lasting = (alias: Sql) => sql`(${alias}.to_on is null or ${alias}.to_on > ${today}::date)`;
    return access.sql<MigratingRow>`
      select n.id::text as id, n.person_id::text as "personId", n.key as "stageKey", n.from_on::text as "from",
             ${arranged.key}::text as "sortKey"
        from (select a.id, a.person_id, a.from_on, s.key, s.ordinal, p.name_key
                from person p
                join stage_assignment a on a.person_id = p.id and ${lasting(sql`a`)}
                join stage s on s.id = a.stage_id
                join framework_version v on v.id = s.version_id and v.status = 'published'
               where ${atStage} and ${holding(search, sql`p.name`, sql`p.preferred_name`, sql`p.email`)}
                 and not exists (select 1 from stage_assignment e
                                  where e.person_id = a.person_id and e.stage_id = a.stage_id and ${lasting(sql`e`)}
                                    and e.from_on < a.from_on)) n
       where ${arranged.beyond}
       order by ${arranged.order}
       limit ${listing.limit}::int`;
  }
}
