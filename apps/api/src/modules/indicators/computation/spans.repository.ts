import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { unitsAbove } from './history-fragments.repository.js';

/** The managers of one group at one stage, null outside the ladder: how many people report directly to each. */
export type SpansRow = { kind: GroupKind; key: string; stageId: string | null; spans: number[] };

/** `manager (person_id, reports, stage_id)`: everybody to whom somebody reports directly on a day, and their stage then. */
export const managersOn = (asOf: string): Sql => sql`
  manager as materialized (
    select c.leader_id as person_id, c.reports, a.stage_id
      from (select leader_id, count(*)::int as reports from reporting_closure
             where depth = 1 and from_on <= ${asOf}::date and to_on > ${asOf}::date
             group by leader_id) c
      left join stage_assignment a on a.person_id = c.leader_id
                                  and a.from_on <= ${asOf}::date and (a.to_on is null or a.to_on > ${asOf}::date)
  )`;

@Injectable()
export class SpansRepository {
  /** One row for every group and stage with a manager on the as-of date, the stages in the order of the ladder. */
  async spans(access: TenantAccess, asOf: string): Promise<SpansRow[]> {
    return access.sql<SpansRow>`
      with ${unitsAbove}, ${managersOn(asOf)},
      belonging as (
        select 'organisation' as kind, ${access.organisationId}::uuid as key, m.* from manager m
        union all
        select 'unit', a.above_id, m.*
          from manager m
          join unit_membership u on u.person_id = m.person_id
                                and u.from_on <= ${asOf}::date and (u.to_on is null or u.to_on > ${asOf}::date)
          join above a on a.unit_id = u.unit_id
        union all
        select 'leader', c.leader_id, m.*
          from manager m
          join reporting_closure c on c.person_id = m.person_id and c.depth > 0
                                  and c.from_on <= ${asOf}::date and c.to_on > ${asOf}::date
      )
      select b.kind, b.key::text as key, b.stage_id::text as "stageId", jsonb_agg(b.reports order by b.reports) as spans
        from belonging b left join stage s on s.id = b.stage_id
       group by b.kind, b.key, b.stage_id, s.ordinal
       order by b.kind, b.key, s.ordinal nulls last, b.stage_id`;
  }
}
