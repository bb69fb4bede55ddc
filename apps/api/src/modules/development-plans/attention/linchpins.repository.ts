import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import { leadersOfPlace } from '../../people/scope/leaders-of-place.repository.js';

/** The indicator beside which the linchpins of the widest horizon are stored. */
const linchpinIndicator = 'effective-bench-strength/within-3-years';

/**
 * People without whom a critical role could not be filled, by the newest figures of today or yesterday, as long as the role
 * is open and they are still nominated for it; `among` narrows figures `f`, roles `r` and successors `s`.
 */
const linchpinsAmong = (today: string, among: Sql): Sql => sql`
  select distinct f.group_kind, f.group_key, s.person_id
    from indicator_figure f
    cross join jsonb_array_elements(f.details->'linchpins') l
    cross join jsonb_array_elements_text(l->'roleIds') mentioned
    join critical_role r on r.id = mentioned::uuid and (r.closed_on is null or r.closed_on > ${today}::date)
    join successor s on s.role_id = r.id and s.person_id = (l->>'personId')::uuid and s.from_on <= ${today}::date
                    and (s.to_on is null or s.to_on > ${today}::date)
   where f.as_of = (select max(as_of) from indicator_snapshot
                     where as_of between ${today}::date - 1 and ${today}::date)
     and f.indicator = ${linchpinIndicator}::text and ${among}`;

/** Whether role `r` answers to the leader today. */
const inLineOf = (leader: Sql, today: string): Sql => {
  const place = { holder: sql`r.incumbent_id`, owner: sql`r.owner_id` };
  return sql`exists (select 1 from (${leadersOfPlace(place, today)}) led where led.leader_id = ${leader})`;
};

/** Linchpins of the viewer's line, of any role for admins; never the viewer themselves. `among` narrows successors `s`. */
export const linchpins = ({ isAdmin, personId, today }: Actor, among: Sql): Sql => {
  const group = isAdmin
    ? sql`f.group_kind = 'organisation'`
    : sql`f.group_kind = 'leader' and f.group_key = ${personId}::text and ${inLineOf(sql`${personId}::uuid`, today)}`;
  return linchpinsAmong(today, sql`${group} and s.person_id is distinct from ${personId}::uuid and ${among}`);
};

/**
 * Linchpins of the organisation and of each leader's line. `leaders` narrows the leaders to a sub-select of ids as text, so
 * that figures of others are not read.
 */
export const linchpinsOfAll = (today: string, leaders: Sql, among: Sql): Sql => {
  const leader = sql`(case when f.group_kind = 'leader' then f.group_key end)::uuid`;
  return sql`
    select null::uuid as leader_id, person_id from (${linchpinsAmong(today, sql`f.group_kind = 'organisation' and ${among}`)}) o
    union all
    select group_key::uuid, person_id from (${linchpinsAmong(
      today,
      sql`f.group_kind = 'leader' and ${leaders} and ${inLineOf(leader, today)} and ${among}`,
    )}) w`;
};
