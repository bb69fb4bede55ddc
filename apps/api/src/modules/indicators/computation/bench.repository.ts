import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import type { Horizon } from '@understudy/domain/indicators/history';
import { leadersOfPlace } from '../../people/scope/leaders-of-place.repository.js';
import { unitsAbove } from './history-fragments.repository.js';
import { rolesOn } from './roles-on.repository.js';

/** A critical role open on the as-of date, with the groups it belongs to and its active successors. */
export type BenchRow = {
  roleId: string;
  groups: { kind: GroupKind; key: string }[];
  successors: BenchSuccessor[];
};

/** A successor; `uncounted` are the leaders in whose bench the nomination does not count, being theirs or of one above. */
export type BenchSuccessor = { personId: string; horizon: Horizon; uncounted: string[] };

@Injectable()
export class BenchRepository {
  /**
   * The critical roles open on a date. A role belongs to the organisation, to the unit it had on that date and those above,
   * and to everybody to whom it answers who has figures, having led somebody in the year. Successors count while nominated
   * and employed, but not for a role that they hold themselves; in the bench of a leader, that leader and those above do not.
   */
  async roles(access: TenantAccess, asOf: string): Promise<BenchRow[]> {
    const place = { holder: sql`r.incumbent_id`, owner: sql`r.owner_id` };
    return access.sql<BenchRow>`
      with ${unitsAbove},
      open_role as (${rolesOn(asOf)}),
      belonging as (
        select id as role_id, 'organisation' as kind, ${access.organisationId}::uuid as key from open_role
        union all
        select r.id, 'unit', a.above_id from open_role r join above a on a.unit_id = r.unit_id
        union all
        select r.id, 'leader', l.leader_id
          from open_role r
         cross join lateral (${leadersOfPlace(place, asOf)}) l
         where exists (select 1 from reporting_closure w
                        where w.leader_id = l.leader_id and w.depth = 1 and w.from_on <= ${asOf}::date
                          and w.to_on > ${subtractCalendarMonths(asOf, 12)}::date)
      ),
      active as (
        select distinct on (s.role_id, s.person_id) s.role_id, s.person_id, s.horizon
          from successor s
          join open_role r on r.id = s.role_id
          join employment e on e.person_id = s.person_id
                           and e.joined_on <= ${asOf}::date and (e.left_on is null or e.left_on > ${asOf}::date)
         where s.from_on <= ${asOf}::date and (s.to_on is null or s.to_on > ${asOf}::date)
           and s.person_id is distinct from r.incumbent_id
         order by s.role_id, s.person_id, array_position(array['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'], s.horizon)
      ),
      uncounted as (
        select a.role_id, a.person_id, jsonb_agg(b.key) as leaders
          from active a
          join belonging b on b.role_id = a.role_id and b.kind = 'leader'
          left join reporting_closure c on c.leader_id = a.person_id and c.person_id = b.key and c.depth > 0
                                       and c.from_on <= ${asOf}::date and c.to_on > ${asOf}::date
         where b.key = a.person_id or c.person_id is not null
         group by a.role_id, a.person_id
      )
      select r.id::text as "roleId", g.groups, coalesce(n.successors, '[]') as successors
        from open_role r
        join (select role_id, jsonb_agg(jsonb_build_object('kind', kind, 'key', key) order by kind, key) as groups
                from belonging group by role_id) g on g.role_id = r.id
        left join (select a.role_id, jsonb_agg(jsonb_build_object('personId', a.person_id, 'horizon', horizon,
                                'uncounted', coalesce(u.leaders, '[]')) order by a.person_id) as successors
                     from active a
                     left join uncounted u on u.role_id = a.role_id and u.person_id = a.person_id
                    group by a.role_id) n on n.role_id = r.id
       order by r.id`;
  }
}
