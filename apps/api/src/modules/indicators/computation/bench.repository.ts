import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Horizon } from '@understudy/domain/indicators/history';
import { unitsAbove } from './history-fragments.repository.js';

/** A critical role open on the as-of date, with the groups it belongs to and its active successors. */
export type BenchRow = {
  roleId: string;
  groups: { kind: GroupKind; key: string }[];
  successors: { personId: string; horizon: Horizon }[];
};

@Injectable()
export class BenchRepository {
  /**
   * The critical roles open on a date. A role belongs to the organisation, to its unit and those above, and to everybody
   * its incumbent reported up to on that date. Successors count while nominated and employed.
   */
  async roles(access: TenantAccess, asOf: string): Promise<BenchRow[]> {
    return access.sql<BenchRow>`
      with ${unitsAbove},
      open_role as (
        select id, unit_id, incumbent_id from critical_role
         where opened_on <= ${asOf}::date and (closed_on is null or closed_on > ${asOf}::date)
      ),
      belonging as (
        select id as role_id, 'organisation' as kind, ${access.organisationId}::uuid as key from open_role
        union all
        select r.id, 'unit', a.above_id from open_role r join above a on a.unit_id = r.unit_id
        union all
        select r.id, 'leader', c.leader_id
          from open_role r
          join reporting_closure c on c.person_id = r.incumbent_id
         where c.depth > 0 and c.from_on <= ${asOf}::date and c.to_on > ${asOf}::date
      ),
      active as (
        select distinct on (s.role_id, s.person_id) s.role_id, s.person_id, s.horizon
          from successor s
          join open_role r on r.id = s.role_id
          join employment e on e.person_id = s.person_id
                           and e.joined_on <= ${asOf}::date and (e.left_on is null or e.left_on > ${asOf}::date)
         where s.from_on <= ${asOf}::date and (s.to_on is null or s.to_on > ${asOf}::date)
         order by s.role_id, s.person_id, array_position(array['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'], s.horizon)
      )
      select r.id::text as "roleId", g.groups, coalesce(n.successors, '[]') as successors
        from open_role r
        join (select role_id, jsonb_agg(jsonb_build_object('kind', kind, 'key', key) order by kind, key) as groups
                from belonging group by role_id) g on g.role_id = r.id
        left join (select role_id, jsonb_agg(jsonb_build_object('personId', person_id, 'horizon', horizon) order by person_id) as successors
                     from active group by role_id) n on n.role_id = r.id
       order by r.id`;
  }
}
