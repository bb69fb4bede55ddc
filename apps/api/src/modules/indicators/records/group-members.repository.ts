import { empty, type Sql, sql } from '@understudy/database/sql';
import { leadsPlace } from '../../people/scope/leaders-of-place.repository.js';
import { unitAndBelow } from '../../people/units/unit-tree.repository.js';
import { rolesOn } from '../computation/roles-on.repository.js';
import type { SeenGroup } from '../groups/groups.service.js';

/** The members of one group with the days on which they were in it while employed, as `member`. Needs `spell`. */
export const membersOf = ({ kind, id }: Pick<SeenGroup, 'kind' | 'id'>): Sql => {
  if (kind === 'organisation') return sql`member as (select person_id, from_on, to_on from spell)`;
  if (kind === 'leader') {
    return sql`
      member as (select person_id, from_on, to_on from reporting_closure where leader_id = ${id}::uuid and depth > 0)`;
  }
  return sql`
    within as (${unitAndBelow(id)}),
    member as (
      select m.person_id, greatest(m.from_on, s.from_on) as from_on, least(coalesce(m.to_on, 'infinity'), s.to_on) as to_on
        from unit_membership m
        join within w on w.unit_id = m.unit_id
        join spell s on s.person_id = m.person_id and s.from_on < coalesce(m.to_on, 'infinity') and s.to_on > m.from_on
    )`;
};

/** The critical roles of one group that are open on a day, by their unit or by whom they answered to, as `open_role`. */
export const openRolesOf = ({ kind, id }: Pick<SeenGroup, 'kind' | 'id'>, asOf: string): Sql => {
  const open = rolesOn(asOf);
  if (kind === 'organisation') return sql`open_role as (${open})`;
  if (kind === 'unit') {
    return sql`within as (${unitAndBelow(id)}), open_role as (${open} and b.unit_id in (select unit_id from within))`;
  }
  const place = { holder: sql`h.person_id`, owner: sql`r.owner_id` };
  return sql`open_role as (${open} and ${leadsPlace(id, place, asOf)})`;
};

/** In the bench of a leader, nominations (`s`) of that leader and of those above do not count. */
export const othersThan = ({ kind, id }: Pick<SeenGroup, 'kind' | 'id'>, asOf: string): Sql =>
  kind !== 'leader'
    ? empty
    : sql`and s.person_id <> ${id}::uuid and not exists (
        select 1 from reporting_closure c
         where c.leader_id = s.person_id and c.person_id = ${id}::uuid and c.from_on <= ${asOf}::date and c.to_on > ${asOf}::date)`;
