import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { HeldRole } from '@understudy/domain/indicators/held-role';
import { type Horizon, horizons } from '@understudy/domain/indicators/history';
import type { Place } from '../../people/scope/leaders-of-place.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';
import { openRolesOf, othersThan } from '../records/group-members.repository.js';

type Named = { readonly id: string; readonly name: string };

/** A critical role that the viewer sees, with whoever holds it today and those who stand ready, by name. */
export type BenchRoleRow = Named & {
  readonly impact: HeldRole['impact'];
  readonly incumbent: Named | null;
  readonly successors: readonly (Named & { readonly horizon: Horizon })[];
};

export type BenchWhatIfRequest = {
  readonly group: Pick<SeenGroup, 'kind' | 'id'>;
  readonly today: string;
  readonly horizon: Horizon;
  /** Whose nominations are left out; null for none. */
  readonly hiddenSuccessor: string | null;
  /** Whether the viewer may see a role, as a condition on who holds it and answers for it; absent for those who see all. */
  readonly seesRole?: (role: Place) => Sql;
};

@Injectable()
export class BenchWhatIfRepository {
  /** The critical roles of a group that the viewer sees one by one, the most critical first. */
  async roles(
    access: TenantAccess,
    { group, today, horizon, hiddenSuccessor, seesRole }: BenchWhatIfRequest,
  ): Promise<BenchRoleRow[]> {
    const order = sql`array_position(${horizons}::text[], s.horizon)`;
    const employed = (alias: Sql): Sql => sql`
      ${alias}.joined_on <= ${today}::date and (${alias}.left_on is null or ${alias}.left_on > ${today}::date)`;
    return access.sql<BenchRoleRow>`
      with ${openRolesOf(group, today)},
      seen_role as (
        select c.id, c.name, c.impact, o.incumbent_id from open_role o join critical_role c on c.id = o.id
         ${seesRole === undefined ? empty : sql`where ${seesRole({ holder: sql`c.incumbent_id`, owner: sql`c.owner_id` })}`}
      ),
      active as (
        select distinct on (s.role_id, s.person_id) s.role_id, s.person_id, s.horizon
          from successor s
          join seen_role r on r.id = s.role_id
          join employment e on e.person_id = s.person_id and ${employed(sql`e`)}
         where s.from_on <= ${today}::date and (s.to_on is null or s.to_on > ${today}::date)
           and s.horizon = any(${horizons.slice(0, horizons.indexOf(horizon) + 1)}::text[])
           and s.person_id is distinct from ${hiddenSuccessor}::uuid
           and s.person_id is distinct from r.incumbent_id ${othersThan(group, today)}
         order by s.role_id, s.person_id, ${order}
      ),
      bench as (
        select s.role_id, jsonb_agg(jsonb_build_object('id', p.id, 'name', coalesce(p.preferred_name, p.name),
                                      'horizon', s.horizon) order by ${order}, p.name_key, p.id) as successors
          from active s join person p on p.id = s.person_id
         group by s.role_id
      )
      select r.id::text as id, r.name, r.impact,
             case when i.id is not null then
               jsonb_build_object('id', i.id, 'name', coalesce(i.preferred_name, i.name)) end as incumbent,
             coalesce(b.successors, '[]') as successors
        from seen_role r
        left join person i on i.id = r.incumbent_id
         and exists (select 1 from employment e where e.person_id = i.id and ${employed(sql`e`)})
        left join bench b on b.role_id = r.id
       order by array_position(array['critical', 'high', 'moderate'], r.impact), folded(r.name), r.id`;
  }
}
