import { Injectable } from '@nestjs/common';
import type { migratingSorts } from '@understudy/contracts/framework-versions';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { firstOf } from '../../../common/http/first-of.repository.js';
import { type CardRow, cardColumns, cardSource, type Viewer } from '../../people/cards/person-cards.repository.js';

/** The card of a person, and one stage that they are or will be at. */
export type MigratingRow = CardRow & { assignmentId: string; migratingKey: string; from: string; sortKey: string };
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
  async page(access: TenantAccess, viewer: Viewer, { search, stageKey, ...listing }: Asked): Promise<MigratingRow[]> {
    const arranged = arrangementOf(migratingColumns, sql`n.id`, listing);
    const atStage = stageKey === undefined ? sql`true` : sql`s.key = ${stageKey}`;
    const lasting = (alias: Sql) => sql`(${alias}.to_on is null or ${alias}.to_on > ${viewer.today}::date)`;
    const people = sql`
      select n.id, n.person_id, n.key, n.from_on, ${arranged.key} as sort_key
        from (select a.id, a.person_id, a.from_on, s.key, s.ordinal, p.name_key
                from person p
                join stage_assignment a on a.person_id = p.id and ${lasting(sql`a`)}
                join stage s on s.id = a.stage_id
                join framework_version v on v.id = s.version_id and v.status = 'published'
               where ${atStage} and ${holding(search, sql`p.name`, sql`p.preferred_name`, sql`p.email`)}
                 and not exists (select 1 from stage_assignment e
                                  where e.person_id = a.person_id and e.stage_id = a.stage_id and ${lasting(sql`e`)}
                                    and e.from_on < a.from_on)) n
       where ${arranged.beyond}`;
    const way = listing.direction === 'ascending' ? sql`asc` : sql`desc`;
    return access.sql<MigratingRow>`
      with chosen as materialized (${firstOf(people, sql`order by sort_key ${way}, id ${way}`, listing.limit)})
      select chosen.id::text as "assignmentId", chosen.key as "migratingKey", chosen.from_on::text as "from",
             chosen.sort_key::text as "sortKey", ${cardColumns(viewer)}
        from chosen join person p on p.id = chosen.person_id ${cardSource(viewer)}
       order by chosen.sort_key ${way}, chosen.id ${way}`;
  }
}
