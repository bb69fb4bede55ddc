import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { dipOf } from '../../career-framework/stages/expected-dip.repository.js';
import { unitAndBelow } from '../../people/units/unit-tree.repository.js';

/** Of the people of a group in a stage on a day: how many are in the months after entering it in which a dip is expected. */
export type NewcomersRow = { stageKey: string; asOf: string; people: number; newcomers: number };

/** No framework describes a longer dip; whoever entered before is asked nothing more. */
const longestDipMonths = 60;

@Injectable()
export class NewcomersRepository {
  /** One row for each day and stage that has people of the group. */
  of(
    access: TenantAccess,
    group: { readonly kind: GroupKind; readonly id: string | null },
    days: readonly string[],
  ): Promise<NewcomersRow[]> {
    return access.sql<NewcomersRow>`
      select s.key as "stageKey", d.day::text as "asOf", count(*)::int as people,
             count(*) filter (where dip.ends_on > d.day and dip.dip_months > 0)::int as newcomers
        from unnest(${days}::date[]) d (day)
        join stage_assignment a on a.from_on <= d.day and (a.to_on is null or a.to_on > d.day)
        join stage s on s.id = a.stage_id
        join employment e on e.person_id = a.person_id and e.joined_on <= d.day and (e.left_on is null or e.left_on > d.day)
        left join lateral (${dipOf(sql`a`)}) dip on a.from_on > d.day - make_interval(months => ${longestDipMonths}::int)
       where ${inGroup(group, sql`a.person_id`, sql`d.day`)}
       group by s.key, d.day`;
  }
}

const inGroup = ({ kind, id }: { kind: GroupKind; id: string | null }, person: Sql, day: Sql): Sql => {
  switch (kind) {
    case 'organisation':
      return sql`true`;
    case 'leader':
      return sql`${person} in (
        select c.person_id from reporting_closure c
         where c.leader_id = ${id}::uuid and c.depth > 0 and c.from_on <= ${day} and c.to_on > ${day})`;
    case 'unit':
      return sql`${person} in (
        select m.person_id from unit_membership m join (${unitAndBelow(id)}) below on below.unit_id = m.unit_id
         where m.from_on <= ${day} and (m.to_on is null or m.to_on > ${day}))`;
  }
};
